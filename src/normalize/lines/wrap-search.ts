import type { Column } from './column-widths.ts';
import { type Prices, pricesIn, setPrices } from './line-prices.ts';
import {
  CHANGE_OF_COLUMN_WIDTH,
  THIRD_LINE,
  type LineEvidence,
  OPEN_END,
  OPEN_END_BEFORE_DISPLAY,
  UNWRAPPED,
  endAfter,
} from './wrap-model.ts';

/** What a line is, in the cheapest reading of its run. */
export interface LineRole {
  role: 'first' | 'further' | 'heading' | 'heading-further';
  /** Whether the line stands in a column of known width, or is not wrapped at all. */
  wrapped: boolean;
}

const ROLE_NAMES = ['first', 'further', 'heading', 'heading-further'] as const;
const FIRST = 0;
const FURTHER = 1;
const HEADING = 2;
const HEADING_FURTHER = 3;
const ROLES = 4;

/**
 * The cheapest reading of a run of lines (Viterbi): for each line its role, over every width of column worth trying. A
 * column keeps its width within a paragraph; between paragraphs it may change at a cost. Time: lines × widths.
 */
export function cheapestReading(evidence: readonly LineEvidence[], columns: readonly Column[]): LineRole[] {
  const first = evidence[0];
  const last = evidence.at(-1);
  if (first === undefined || last === undefined) return [];
  const states = columns.length * ROLES;
  const trail = new Int16Array(states * evidence.length);
  const cost = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  columns.forEach((column, c) => {
    cost[c * ROLES + FIRST] = first.startCost + first.textCost + column.cost;
    cost[c * ROLES + HEADING] = first.display.cost + column.cost;
  });
  const step: Step = {
    changes: Float64Array.from(columns, (column) => column.cost),
    prices: pricesIn(columns, first.fit.setting.indent),
    cost,
    next: cost.slice(),
    ends: new Float64Array(columns.length),
    trail,
    behind: 0,
  };
  for (let at = 1; at < evidence.length; at += 1) {
    step.behind += states;
    advance(step, evidence[at - 1] as LineEvidence, evidence[at] as LineEvidence);
    const spare = step.cost;
    step.cost = step.next;
    step.next = spare;
  }
  return walkBack(columns, trail, cheapestEnd(columns, step.cost, last));
}

interface Step {
  /** What it costs to change to each column. */
  changes: Float64Array;
  prices: Prices;
  /** Cost of the cheapest way into each state: column number × roles + role. */
  cost: Float64Array;
  next: Float64Array;
  /** For each column the cost of the cheapest way to end a paragraph or heading with the line. */
  ends: Float64Array;
  /** The state before each state of every line; those of the next line begin at `behind`. */
  trail: Int16Array;
  behind: number;
}

/** One line further: the cheapest way into every state of `next`, coming from the states of `line`. */
function advance(step: Step, line: LineEvidence, next: LineEvidence): void {
  const { ends, changes } = step;
  setPrices(step.prices, line);
  let best = 0;
  for (let c = 0; c < ends.length; c += 1) {
    goOnInColumn(step, c, line, next);
    if ((ends[c] as number) < (ends[best] as number)) best = c;
  }
  const from = step.trail[step.behind + best * ROLES + FIRST] as number;
  const changed = (ends[best] as number) + CHANGE_OF_COLUMN_WIDTH + next.startCost + next.textCost;
  for (let c = 0; c < ends.length; c += 1) {
    const state = c * ROLES + FIRST;
    const cost = changed + (changes[c] as number);
    if (cost < (step.next[state] as number)) enter(step, state, cost, from);
  }
}

/** Goes on from the four states of one column to those of the next line in the same column. */
function goOnInColumn(step: Step, c: number, line: LineEvidence, next: LineEvidence): void {
  const { cost } = step;
  goOnInText(step, c, line, next);
  const [heading, further] = [c * ROLES + HEADING, c * ROLES + HEADING_FURTHER];
  const second = cost[heading] as number;
  const third = (cost[further] as number) + THIRD_LINE;
  const goOn = line.display.standsAlone ? Number.POSITIVE_INFINITY : Math.min(second, third);
  enter(step, further, goOn + next.display.goOnCost, third < second ? further : heading);
  endInColumn(step, c, line, next);
}

function goOnInText(step: Step, c: number, line: LineEvidence, next: LineEvidence): void {
  const { cost, prices } = step;
  const [first, further] = [c * ROLES + FIRST, c * ROLES + FURTHER];
  const price = prices.goOn[prices.further[c] as number] as number;
  const priceFirst = Math.min(prices.goOn[prices.first[c] as number] as number, price + line.flushCost);
  const goOnFirst = (cost[first] as number) + (priceFirst + next.goOnCost + next.textCost);
  const goOnFurther = (cost[further] as number) + (price + next.goOnCost + next.textCost);
  if (goOnFurther < goOnFirst) enter(step, further, goOnFurther, further);
  else enter(step, further, goOnFirst, first);
}

/** Ends a paragraph or heading with a line: the next one begins another. */
function endInColumn(step: Step, c: number, line: LineEvidence, next: LineEvidence): void {
  const { cost, prices } = step;
  const [first, further] = [c * ROLES + FIRST, c * ROLES + FURTHER];
  const price = prices.end[prices.further[c] as number] as number;
  const priceFirst = Math.min(prices.end[prices.first[c] as number] as number, price + line.flushCost);
  const endFirst = (cost[first] as number) + priceFirst;
  const endFurther = (cost[further] as number) + price;
  const endText = Math.min(endFirst, endFurther);
  const text = endFurther < endFirst ? further : first;
  const heading = cheaper(cost, c * ROLES + HEADING, c * ROLES + HEADING_FURTHER);
  const endHeading = (cost[heading] as number) + line.display.endCost;
  const open = endText + (line.endCost === OPEN_END ? OPEN_END_BEFORE_DISPLAY - OPEN_END : 0);
  const toHeading = Math.min(open, endHeading) + next.display.cost;
  enter(step, c * ROLES + HEADING, toHeading, endHeading < open ? heading : text);
  const end = Math.min(endText, endHeading);
  enter(step, first, end + next.startCost + next.textCost, endHeading < endText ? heading : text);
  step.ends[c] = end;
}

const cheaper = (cost: Float64Array, a: number, b: number): number =>
  (cost[b] as number) < (cost[a] as number) ? b : a;

function enter({ next, trail, behind }: Step, state: number, cost: number, from: number): void {
  next[state] = cost;
  trail[behind + state] = from;
}

function endCost(role: number, column: number, line: LineEvidence): number {
  if (role >= HEADING) return line.display.endCost;
  const flush = endAfter(line, column);
  return role === FIRST
    ? Math.min(endAfter(line, column - line.fit.setting.indent), flush + line.flushCost)
    : flush;
}

function cheapestEnd(columns: readonly Column[], cost: Float64Array, last: LineEvidence): number {
  let state = 0;
  let best = Number.POSITIVE_INFINITY;
  cost.forEach((value, at) => {
    const role = at % ROLES;
    const total = value + endCost(role, columns[(at - role) / ROLES]?.width ?? UNWRAPPED, last);
    if (total < best) {
      best = total;
      state = at;
    }
  });
  return state;
}

function walkBack(columns: readonly Column[], trail: Int16Array, end: number): LineRole[] {
  const states = columns.length * ROLES;
  const path: LineRole[] = [];
  let state = end;
  for (let at = trail.length / states - 1; at >= 0; at -= 1) {
    const role = state % ROLES;
    const column = columns[(state - role) / ROLES]?.width ?? UNWRAPPED;
    path.push({ role: ROLE_NAMES[role] ?? 'first', wrapped: column !== UNWRAPPED });
    state = trail[at * states + state] ?? 0;
  }
  return path.reverse();
}
