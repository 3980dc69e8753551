import { endsWithCredit, opensCaption } from '../phrases/credits.ts';
import { type Around, features, reachesEdge } from './features.ts';
import type { LineBreak } from './line-breaks.ts';
import type { Learned } from './learn-reading.ts';
import { INDENTED, type PageHabits } from './page-habits.ts';
import { type Fit, NOTHING, type Setting, fitOf } from './setting.ts';
import type { Line } from './tree.ts';
import { type Event, type Feature, type Weights, events, fitWeights, weights } from './weights.ts';

/** How a page is set and was read. */
export interface Manner {
  habits: PageHabits;
  setting: Setting;
  /** What the words on both sides of each line's end say. */
  words: readonly LineBreak[];
  /** The numbers of lines at which an editor wants something new to begin. */
  breaks: ReadonlySet<number>;
}

/** What a page's lines say, line by line. */
export interface LineEvidence {
  fit: Fit;
  /** What speaks for each event, in nats, by its number among `events`, but for what is learned of the page. */
  scores: number[];
  /** What speaks for the paragraph's end here in units of `openEnd`, how surely the page's do not end so. */
  openEnds: number;
  line: Line;
  around: Around;
  /** What it costs that a paragraph begins here without an indent. */
  flush: number;
  /** What speaks against a display line that goes on behind this one. */
  goesOn: number;
  /** What speaks for its being a headline by its words and place, in nats. */
  shown: number;
}

type Cells = readonly (readonly [event: number, weight: number])[];

type Row = readonly [value: (at: Around) => number, cells: Cells];

/** The row that is weighed in `openEnd`, which a first reading of the page teaches; it speaks for ends alone. */
const LEARNED = 'ends open' satisfies Feature;

/** The other rows of a table, their cells by the numbers of their events. */
const rowsOf = (table: Weights): Row[] =>
  (Object.keys(table) as Feature[])
    .filter((name) => name !== LEARNED)
    .map((name) => [
      features[name],
      Object.entries(table[name]).map(([event, weight]) => [events.indexOf(event as Event), weight]),
    ]);

const ownRows = rowsOf(weights);

/** The evidence of a page's lines, given how it uses blank lines and indents and how it fills its lines. */
export function evidenceOf(
  lines: readonly Line[],
  { habits, setting, words, breaks }: Manner,
  table: Weights = weights,
): LineEvidence[] {
  const rows = table === weights ? ownRows : rowsOf(table);
  const credits = linesToCredit(lines);
  return lines.map((line, at) => {
    const next = lines[at + 1];
    const around = {
      line,
      before: lines[at - 1],
      next,
      habits,
      creditIn: credits[at] as number,
      ends: words[at] as LineBreak,
    };
    // A plain array: a typed one of this size has its bytes outside the heap, which takes as long as all the rest of a line.
    const scores = noScores.slice();
    add(scores, rows, around);
    if (breaks.has(line.number)) for (const event of GOING_ON) scores[event] = BROKEN;
    return {
      line,
      around,
      scores,
      openEnds: features[LEARNED](around) * (table[LEARNED].ends ?? 0),
      fit: fitIn(line, next, setting),
      flush: line.indent >= INDENTED ? Number.POSITIVE_INFINITY : habits.indents ? 0 : fitWeights.flush,
      goesOn: /[。；;—]$/u.test(line.text) ? BROKEN : 0,
      shown: scores[SHOWN] as number,
    };
  });
}

/** How a line stands in its column: by its characters, unless its box shows that it reaches the edge, or a half of it. */
function fitIn(line: Line, next: Line | undefined, setting: Setting): Fit {
  const fit = fitOf(line.measure, next?.head ?? NOTHING, setting);
  if (reachesEdge(line) || next?.placing?.isHalf === true) fit.stretched = true;
  return fit;
}

/** What one of a feature is worth of its row's weights on a page. */
export const unitOf = (feature: Feature, { openEnd }: Learned): number => (feature === LEARNED ? openEnd : 1);

function add(scores: number[], rows: readonly Row[], around: Around): void {
  for (const [value, cells] of rows) {
    const found = value(around);
    if (found === 0) continue;
    // By index: an iterator of every row's cells on every line was a tenth of what a page takes of the heap.
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] as (typeof cells)[number];
      scores[cell[0]] = (scores[cell[0]] as number) + found * cell[1];
    }
  }
}

const noScores: readonly number[] = events.map(() => 0);

/** An editor's break outweighs every other evidence. */
const BROKEN = -1000;
const SHOWN = events.indexOf('shown');
const GOING_ON = (['further', 'more', 'signsOn', 'captionOn'] as const).map((event) => events.indexOf(event));

/** Whether a region that an engine takes for a picture's text ends with a line. */
function endsCaption(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  if (lines[at]?.placing?.role !== 'caption') return false;
  return next?.placing?.role !== 'caption' || next.blankBefore;
}

/** For each line how many lines on the credit of a picture ends a text, or what an engine takes for one: 0 where it does here. */
function linesToCredit(lines: readonly Line[]): number[] {
  let distance = Number.POSITIVE_INFINITY;
  const found = lines.map(() => distance);
  // What begins as a picture's text alone does ends with its sentence, whether a credit stands behind it or not.
  const opened: boolean[] = [];
  lines.forEach((line, at) => {
    const goesOn = opened[at - 1] === true && lines[at - 1]?.end === 'open' && !line.blankBefore;
    opened.push(goesOn || opensCaption(line.text));
  });
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const { text, end } = lines[at] as Line;
    const isWhole = opened[at] === true && end === 'sentence' && lines[at + 1]?.blankBefore !== false;
    const ends = isWhole || endsWithCredit(`${lines[at - 1]?.text ?? ''}${text}`) || endsCaption(lines, at);
    distance = ends ? 0 : distance + 1;
    found[at] = distance;
  }
  return found;
}
