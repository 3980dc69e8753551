import type { Column } from './column-widths.ts';
import {
  BREAK,
  CHANGE_OF_COLUMN_WIDTH,
  type LineEvidence,
  OPEN_END,
  OPEN_END_BEFORE_DISPLAY,
  UNWRAPPED,
  endAfter,
  goOnAfter,
} from './wrap-model.ts';

/** What a line is, in the cheapest reading of its run. */
export interface LineRole {
  role: 'first' | 'further' | 'heading' | 'heading-further';
  /** Whether the line stands in a column of known width, or is not wrapped at all. */
  wrapped: boolean;
  column: number;
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
  const trail = new Int16Array(states * evidence.length).fill(-1);
  let cost = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  let spare = new Float64Array(states);
  columns.forEach((column, c) => {
    cost[c * ROLES + FIRST] = BREAK + first.textCost + column.cost;
    cost[c * ROLES + HEADING] = first.displayCost + column.cost;
  });
  for (let at = 1; at < evidence.length; at += 1) {
    const step = { columns, cost, next: spare, trail: trail.subarray(at * states, (at + 1) * states) };
    advance(step, evidence[at - 1] as LineEvidence, evidence[at] as LineEvidence);
    [cost, spare] = [spare, cost];
  }
  return walkBack(columns, trail, cheapestEnd(columns, cost, last));
}

interface Step {
  columns: readonly Column[];
  /** Cost of the cheapest way into each state: column number × roles + role. */
  cost: Float64Array;
  next: Float64Array;
  /** The state before each state of the next line. */
  trail: Int16Array;
}

/** One line further: the cheapest way into every state of `next`, coming from the states of `line`. */
function advance(step: Step, line: LineEvidence, next: LineEvidence): void {
  const { columns, cost } = step;
  step.next.fill(Number.POSITIVE_INFINITY);
  let best = Number.POSITIVE_INFINITY;
  let bestState = 0;
  for (let c = 0; c < columns.length; c += 1) {
    const column = columns[c]?.width ?? UNWRAPPED;
    for (let state = c * ROLES; state < (c + 1) * ROLES; state += 1) {
      const end = (cost[state] ?? 0) + endCost(state % ROLES, column, line);
      leave(step, { state, column, end }, line, next);
      if (end < best) {
        best = end;
        bestState = state;
      }
    }
  }
  const changed = best + CHANGE_OF_COLUMN_WIDTH + next.startCost + next.textCost;
  columns.forEach((column, c) => {
    reach(step, c * ROLES + FIRST, changed + column.cost, bestState);
  });
}

/** Goes on from one state to those of the next line in the same column. `end`: its cost if its paragraph ends here. */
function leave(
  step: Step,
  { state, column, end }: { state: number; column: number; end: number },
  line: LineEvidence,
  next: LineEvidence,
): void {
  const role = state % ROLES;
  const base = state - role;
  const here = step.cost[state] ?? 0;
  if (here === Number.POSITIVE_INFINITY) return;
  reach(step, base + FIRST, end + next.startCost + next.textCost, state);
  if (role >= HEADING) {
    if (!line.standsAlone) reach(step, base + HEADING_FURTHER, here + next.displayGoOnCost, state);
    reach(step, base + HEADING, end + next.displayCost, state);
    return;
  }
  const goOn = goOnAfter(line, column, role === FIRST) + next.goOnCost + next.textCost;
  reach(step, base + FURTHER, here + goOn, state);
  const open = line.endCost === OPEN_END ? OPEN_END_BEFORE_DISPLAY - OPEN_END : 0;
  reach(step, base + HEADING, end + open + next.displayCost, state);
}

function reach({ next, trail }: Step, state: number, cost: number, from: number): void {
  if (cost < (next[state] ?? 0)) {
    next[state] = cost;
    trail[state] = from;
  }
}

function endCost(role: number, column: number, line: LineEvidence): number {
  return role >= HEADING ? line.displayEndCost : endAfter(line, column, role === FIRST);
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
    path.push({ role: ROLE_NAMES[role] ?? 'first', wrapped: column !== UNWRAPPED, column });
    state = trail[at * states + state] ?? 0;
  }
  return path.reverse();
}
