import { endsWithCredit } from '../phrases/credits.ts';
import { type Around, features } from './features.ts';
import type { LineBreak } from './line-breaks.ts';
import { type Learned, costOfFullEnd } from './learn-reading.ts';
import { INDENTED, type PageHabits } from './page-habits.ts';
import { type Fit, NOTHING, type Room, type Setting, fitOf } from './setting.ts';
import type { Line } from './tree.ts';
import { type Event, type Feature, type Weights, events, fitWeights, weights } from './weights.ts';

/** How a page is set and was read. */
export interface Manner {
  habits: PageHabits;
  setting: Setting;
  learned: Learned;
  /** What the words on both sides of each line's end say. */
  words: readonly LineBreak[];
  /** The numbers of lines at which an editor wants something new to begin. */
  breaks: ReadonlySet<number>;
}

/** What a page's lines say, line by line. */
export interface LineEvidence {
  fit: Fit;
  /** What speaks for each event, in nats, by its number among `events`. */
  scores: Float64Array;
  line: Line;
  around: Around;
  room: Room;
  /** What it costs that a paragraph begins here without an indent. */
  flush: number;
  /** What it costs besides that a paragraph ends here in mid-sentence, if the line is full. */
  fullEnd: number;
  /** What speaks against a display line that goes on behind this one. */
  goesOn: number;
  /** What speaks for its being a headline by its words and place, in nats. */
  shown: number;
}

type Cells = readonly (readonly [event: number, weight: number])[];

type Row = readonly [value: (at: Around) => number, cells: Cells];

/** A table row by row, its cells by the numbers of their events. */
function rowsOf(table: Weights): Row[] {
  return (Object.keys(table) as Feature[]).map((name) => [
    features[name],
    Object.entries(table[name]).map(([event, weight]) => [events.indexOf(event as Event), weight]),
  ]);
}

const ownRows = rowsOf(weights);

/** The evidence of a page's lines, given how it uses blank lines and indents and how it fills its lines. */
export function evidenceOf(
  lines: readonly Line[],
  { habits, setting, learned, words, breaks }: Manner,
  table: Weights = weights,
): LineEvidence[] {
  const rows = table === weights ? ownRows : rowsOf(table);
  const { room, openEnd } = learned;
  const fullEnd = costOfFullEnd(learned);
  const credits = linesToCredit(lines);
  return lines.map((line, at) => {
    const next = lines[at + 1];
    const around = {
      line,
      before: lines[at - 1],
      next,
      habits,
      openEnd,
      creditIn: credits[at] as number,
      ends: words[at] as LineBreak,
    };
    const scores = new Float64Array(events.length);
    for (const [value, cells] of rows) {
      const found = value(around);
      if (found === 0) continue;
      for (const [event, weight] of cells) scores[event] = (scores[event] as number) + found * weight;
    }
    if (breaks.has(line.number)) for (const event of GOING_ON) scores[event] = BROKEN;
    return {
      line,
      around,
      scores,
      room,
      fit: fitOf(line.measure, next?.head ?? NOTHING, setting),
      flush: line.indent >= INDENTED ? Number.POSITIVE_INFINITY : habits.indents ? 0 : fitWeights.flush,
      fullEnd: line.end === 'open' ? fullEnd : 0,
      goesOn: /[。；;—]$/u.test(line.text) ? BROKEN : 0,
      shown: scores[SHOWN] as number,
    };
  });
}

/** An editor's break outweighs every other evidence. */
const BROKEN = -1000;
const SHOWN = events.indexOf('shown');
const GOING_ON = (['further', 'more', 'signsOn', 'captionOn'] as const).map((event) => events.indexOf(event));

/** For each line how many lines on the credit of a picture ends a text: 0 where it does here. */
function linesToCredit(lines: readonly Line[]): number[] {
  let distance = Number.POSITIVE_INFINITY;
  const found = lines.map(() => distance);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    distance = endsWithCredit(`${lines[at - 1]?.text ?? ''}${(lines[at] as Line).text}`) ? 0 : distance + 1;
    found[at] = distance;
  }
  return found;
}
