import { features, type Around } from '../../src/normalize/lines/features.ts';
import { type LineEvidence, unitOf } from '../../src/normalize/lines/evidence.ts';
import { eventsAt } from '../../src/normalize/lines/label-events.ts';
import { labelLines } from '../../src/normalize/lines/label-lines.ts';
import type { Learned } from '../../src/normalize/lines/learn-reading.ts';
import type { LabelledLine } from '../../src/normalize/lines/labels.ts';
import { likeliestPath } from '../../src/normalize/lines/likeliest.ts';
import type { Line } from '../../src/normalize/lines/tree.ts';
import type { Event, Feature, Weights } from '../../src/normalize/lines/weights.ts';
import { readPage } from './read-page.ts';
import { heldTo } from './paths.ts';
import type { TruePage } from './truth.ts';

type Table = Record<Feature, Partial<Record<Event, number>>>;

/** A cell that forbids stays as it is. */
const NEVER = 50;
/** How far one page moves a cell for each line that is taken wrong, in nats, and how much each round draws it back. */
const STEP = 0.01;
const DRAWN_BACK = 0.02;

const copyOf = (table: Weights): Table => structuredClone(table);

/** A table that takes fewer lines of some pages wrong: an averaged perceptron over whole pages (Collins 2002). */
export function fitTable(start: Weights, pages: readonly TruePage[], rounds: number): Table {
  const table = copyOf(start);
  const sum = copyOf(start);
  let steps = 1;
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages) {
      moveFor(page, table);
      each(
        start,
        sum,
        (cells, row, event) => (cells[event] = (cells[event] ?? 0) + (table[row][event] ?? 0)),
      );
      steps += 1;
    }
    each(start, table, (cells, row, event) => {
      const first = start[row][event] ?? 0;
      cells[event] = first + (1 - DRAWN_BACK) * ((cells[event] ?? 0) - first);
    });
  }
  each(start, sum, (cells, _, event) => (cells[event] = Math.round(((cells[event] ?? 0) / steps) * 20) / 20));
  return sum;
}

/** Goes over the cells that are fitted: those that forbid in the table begun with are not. */
function each(
  start: Weights,
  table: Table,
  use: (cells: Partial<Record<Event, number>>, row: Feature, event: Event) => void,
): void {
  for (const row of Object.keys(table) as Feature[])
    for (const event of Object.keys(table[row]) as Event[])
      if (Math.abs(start[row][event] ?? 0) < NEVER) use(table[row], row, event);
}

/** Moves the cells towards the true path of a page and away from the one that the table takes. */
function moveFor(page: TruePage, table: Table): void {
  const lines = readPage(page.text, page.layouts);
  const { evidence, columns, path, learned } = labelLines(lines, new Set(), table);
  const truth = likeliestPath(heldTo(evidence, page.labels), { columns, learned }).path;
  // What no path can be held to, such as a headline whose first line alone bears a mark, teaches nothing.
  if (wrongIn(lines, truth, page) > 0) return;
  lines.forEach((_, at) => {
    if (path[at]?.label === truth[at]?.label && path[at + 1]?.label === truth[at + 1]?.label) return;
    for (const event of eventsAt(truth, at))
      move(table, (evidence[at] as LineEvidence).around, { event, by: STEP, learned });
    for (const event of eventsAt(path, at))
      move(table, (evidence[at] as LineEvidence).around, { event, by: -STEP, learned });
  });
}

function move(
  table: Table,
  at: Around,
  { event, by, learned }: { event: Event; by: number; learned: Learned },
): void {
  for (const row of Object.keys(table) as Feature[]) {
    const weight = table[row][event];
    if (weight === undefined || Math.abs(weight) >= NEVER) continue;
    table[row][event] = weight + by * features[row](at) * unitOf(row, learned);
  }
}

/** How many lines of some pages a table takes wrong. */
export function wrongLines(table: Weights, pages: readonly TruePage[]): number {
  return pages.reduce((sum, page) => {
    const lines = readPage(page.text, page.layouts);
    return sum + wrongIn(lines, labelLines(lines, new Set(), table).path, page);
  }, 0);
}

function wrongIn(lines: readonly Line[], path: readonly LabelledLine[], { labels }: TruePage): number {
  return lines.filter(({ number, form }, at) => {
    const truth = labels.get(number);
    return truth !== undefined && form.type === 'text' && !same(path[at] as LabelledLine, truth);
  }).length;
}

/** Where lines are not wrapped each is a paragraph, whether it begins one or goes on. */
function same({ label, wrapped }: LabelledLine, truth: string): boolean {
  return label === truth || (!wrapped && label.startsWith('paragraph') && truth.startsWith('paragraph'));
}

/** For each row how many more lines are taken wrong without it. */
export function worthOf(table: Weights, pages: readonly TruePage[]): [Feature, number][] {
  const all = wrongLines(table, pages);
  return (Object.keys(table) as Feature[]).map((row) => [
    row,
    wrongLines({ ...table, [row]: {} }, pages) - all,
  ]);
}
