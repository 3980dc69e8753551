import { habitsOf } from './page-habits.ts';
import type { Element, Line, PageTree } from './tree.ts';
import {
  BREAK,
  CHANGE_OF_COLUMN_WIDTH,
  type LineEvidence,
  OPEN_END,
  OPEN_END_BEFORE_DISPLAY,
  UNWRAPPED,
  endAfter,
  evidenceOf,
  goOnAfter,
} from './wrap-model.ts';

/**
 * Joins the wrapped lines of a page to paragraphs and headings. Blank lines are no sign and indents are often lost;
 * what tells is the width of each line against its column, so the cheapest reading of a whole run of lines is sought
 * (Viterbi) over column width and role: first line of a paragraph, further line, first or further line of a heading.
 * Lines whose form says what they are stand alone and part the runs.
 */
export function joinLines(tree: PageTree): Element[] {
  const habits = habitsOf(tree.children);
  const elements: Element[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    if (run.length > 0) {
      const evidence = run.map((_, at) => evidenceOf(run, at, habits));
      elements.push(...elementsOf(run, evidence));
    }
    run = [];
  };
  for (const line of tree.children) {
    if (line.form.type === 'text') run.push(line);
    else {
      flush();
      elements.push(alone(line));
    }
  }
  flush();
  return elements;
}

function alone(line: Line): Element {
  const element = { lines: [line], depth: 0, wrapped: false };
  switch (line.form.type) {
    case 'atx':
      return { ...element, kind: 'display', depth: line.form.depth };
    case 'strong':
      return { ...element, kind: 'display', depth: 7 };
    case 'jump':
    case 'turn':
    case 'signature':
    case 'figure-mark':
    case 'credits':
      return { ...element, kind: line.form.type };
    default:
      return { ...element, kind: 'paragraph' };
  }
}

const FIRST = 0;
const FURTHER = 1;
const HEADING = 2;
const HEADING_FURTHER = 3;
const ROLES = 4;

/** The widths worth trying: those of lines in mid-sentence, and two more for first lines, besides none at all. */
function columnWidths(evidence: readonly LineEvidence[]): number[] {
  const counts = new Map<number, number>();
  for (const { width, endsOpen } of evidence) {
    const ems = Math.round(width);
    if (!endsOpen || ems < 6 || ems > 36) continue;
    for (const column of [ems, ems + 1, ems + 2]) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const enough = [...counts].filter(([, count]) => count >= 2).map(([column]) => column);
  return [...enough.sort((a, b) => a - b), UNWRAPPED];
}

interface Search {
  columns: number[];
  cost: Float64Array;
  from: Int32Array[];
}

function elementsOf(lines: readonly Line[], evidence: readonly LineEvidence[]): Element[] {
  const columns = columnWidths(evidence);
  const states = columns.length * ROLES;
  let cost = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  const first = evidence[0];
  if (first === undefined) return [];
  for (let c = 0; c < columns.length; c += 1) {
    cost[c * ROLES + FIRST] = BREAK + first.textCost;
    cost[c * ROLES + HEADING] = first.displayCost;
  }
  const from: Int32Array[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const step = advance(
      { columns, cost, from },
      evidence[at - 1] as LineEvidence,
      evidence[at] as LineEvidence,
    );
    cost = step.cost;
    from.push(step.from);
  }
  return cut(lines, roles({ columns, cost, from }, evidence.at(-1) as LineEvidence));
}

/** One line further: the cheapest way into every state of `next`, coming from the states of `line`. */
function advance(
  search: Search,
  line: LineEvidence,
  next: LineEvidence,
): { cost: Float64Array<ArrayBuffer>; from: Int32Array } {
  const { columns, cost } = search;
  const cheapest = new Float64Array(cost.length).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(cost.length).fill(-1);
  const reach = (to: number, value: number, origin: number): void => {
    if (value < (cheapest[to] ?? 0)) {
      cheapest[to] = value;
      from[to] = origin;
    }
  };
  let best = Number.POSITIVE_INFINITY;
  let bestOrigin = -1;
  const ends = new Float64Array(cost.length);
  for (let state = 0; state < cost.length; state += 1) {
    const end = (cost[state] ?? 0) + endOf(state, columns, line);
    ends[state] = end;
    if (end < best) {
      best = end;
      bestOrigin = state;
    }
  }
  for (let c = 0; c < columns.length; c += 1) {
    const base = c * ROLES;
    const column = columns[c] ?? UNWRAPPED;
    for (let role = 0; role < ROLES; role += 1) {
      const state = base + role;
      const here = cost[state] ?? 0;
      const end = ends[state] ?? 0;
      if (here === Number.POSITIVE_INFINITY) continue;
      if (role < HEADING) {
        reach(
          base + FURTHER,
          here + goOnAfter(line, column, role === FIRST) + next.goOnCost + next.textCost,
          state,
        );
        const open = line.endCost === OPEN_END ? OPEN_END_BEFORE_DISPLAY - OPEN_END : 0;
        reach(base + HEADING, end + open + next.displayCost, state);
      } else {
        reach(base + HEADING_FURTHER, here + next.displayGoOnCost, state);
        reach(base + HEADING, end + next.displayCost, state);
      }
      reach(base + FIRST, end + next.startCost + next.textCost, state);
    }
    reach(base + FIRST, best + CHANGE_OF_COLUMN_WIDTH + next.startCost + next.textCost, bestOrigin);
  }
  return { cost: cheapest, from };
}

function endOf(state: number, columns: readonly number[], line: LineEvidence): number {
  const role = state % ROLES;
  if (role >= HEADING) return 0;
  return endAfter(line, columns[(state - role) / ROLES] ?? UNWRAPPED, role === FIRST);
}

/** The states of the cheapest reading, one a line. */
function roles({ columns, cost, from }: Search, last: LineEvidence): { role: number; wrapped: boolean }[] {
  let state = 0;
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < cost.length; at += 1) {
    const total = (cost[at] ?? 0) + endOf(at, columns, last);
    if (total < best) {
      best = total;
      state = at;
    }
  }
  const path: { role: number; wrapped: boolean }[] = [];
  for (let at = from.length; ; at -= 1) {
    const role = state % ROLES;
    path.push({ role, wrapped: columns[(state - role) / ROLES] !== UNWRAPPED });
    if (at === 0) return path.reverse();
    state = from[at - 1]?.[state] ?? 0;
  }
}

/** Cuts a run into elements; where lines are not wrapped, each line is a piece of its own, joined later if at all. */
function cut(lines: readonly Line[], path: readonly { role: number; wrapped: boolean }[]): Element[] {
  const elements: Element[] = [];
  lines.forEach((line, at) => {
    const { role, wrapped } = path[at] ?? { role: FIRST, wrapped: false };
    const goesOn = role === HEADING_FURTHER || (role === FURTHER && wrapped);
    const last = elements.at(-1);
    if (goesOn && last !== undefined) last.lines.push(line);
    else elements.push({ kind: role >= HEADING ? 'display' : 'paragraph', lines: [line], depth: 0, wrapped });
  });
  return elements;
}
