import type { Column } from './column-widths.ts';
import { UNWRAPPED } from './column-widths.ts';
import type { LineEvidence } from './evidence.ts';
import type { LabelledPage } from './label-lines.ts';
import { type Learned, costOfFullEnd } from './learn-reading.ts';
import { WIDEST_DISPLAY } from './features.ts';
import { type Fit, fullCost, overCost, roomLeft } from './setting.ts';
import { type Event, events, fitWeights } from './weights.ts';

/** What a line is taken for. A name with `-on` goes on what the line before began. */
export const labels = [
  'paragraph',
  'paragraph-on',
  'display',
  'display-on',
  'signature',
  'signature-on',
  'caption',
  'caption-on',
  'alone',
] as const;
export type Label = (typeof labels)[number];

export interface LabelledLine {
  label: Label;
  /** Whether the line stands in a column of known width, or is as long as its text. */
  wrapped: boolean;
  /** The width of that column, in ems. */
  column: number;
}

const [FIRST, FURTHER, SHOWN, SHOWN_ON, SIGNED, SIGNED_ON, CAPTION, CAPTION_ON, ALONE] = labels.map(
  (_, at) => at,
) as [number, number, number, number, number, number, number, number, number];
const LABELS = labels.length;

const code = Object.fromEntries(events.map((event, at) => [event, at])) as Record<Event, number>;

/**
 * The likeliest labels of a page's lines (Viterbi), and the score in nats that they come to: for each line its label, over
 * every width of column worth trying. A column keeps its width within a paragraph; between paragraphs it may change at a
 * price. Time: lines × widths.
 */
export function likeliestPath(
  evidence: readonly LineEvidence[],
  { columns, learned }: Pick<LabelledPage, 'columns' | 'learned'>,
): { path: LabelledLine[]; score: number } {
  const [first] = evidence;
  if (first === undefined) return { path: [], score: 0 };
  const search = new Search(columns, learned, evidence.length);
  search.begin(first);
  for (let at = 1; at < evidence.length; at += 1)
    search.advance(evidence[at - 1] as LineEvidence, evidence[at] as LineEvidence);
  return search.walkBack(evidence.at(-1) as LineEvidence);
}

/** The best score of each state (column × label) at the line reached, and how each was come by. */
class Search {
  private readonly columns: readonly Column[];
  private readonly states: number;
  private readonly trail: Int32Array;
  private scores: Float64Array;
  private next: Float64Array;
  private reached = 0;
  private readonly learned: Learned;
  private readonly fullEnd: number;
  /** What each label gains where a line ends it; made once, as it is asked for on every line in every column. */
  private readonly gains = new Float64Array(LABELS);

  constructor(columns: readonly Column[], learned: Learned, lines: number) {
    this.columns = columns;
    this.learned = learned;
    this.fullEnd = costOfFullEnd(learned);
    this.states = columns.length * LABELS;
    this.trail = new Int32Array(this.states * lines);
    this.scores = new Float64Array(this.states).fill(Number.NEGATIVE_INFINITY);
    this.next = new Float64Array(this.states);
  }

  begin({ scores: on }: LineEvidence): void {
    this.columns.forEach(({ cost }, c) => {
      beginnings(on).forEach((score, at) => {
        this.scores[c * LABELS + (BEGINNING[at] as number)] = score - cost;
      });
    });
  }

  /** One line further: the best way into every state of `next`, coming from the states of `line`. */
  advance(line: LineEvidence, next: LineEvidence): void {
    this.next.fill(Number.NEGATIVE_INFINITY);
    this.reached += 1;
    const ends = this.columns.map((_, c) => this.bestEnd(line, c));
    const best = ends.reduce((a, b) => (b.score > a.score ? b : a));
    const begins = beginnings(next.scores);
    const within = this.bestWithin(line, next);
    this.columns.forEach((column, c) => {
      this.goOn(line, next, c);
      this.enter(c * LABELS + FURTHER, within.score - column.cost - fitWeights.changeWithin, within.from);
      const own = ends[c] as End;
      const change = best.score - column.cost - (isFree(best.from) ? 0 : fitWeights.change);
      const [from, score] = change > own.score ? [best.from, change] : [own.from, own.score];
      for (let at = 0; at < begins.length; at += 1)
        this.enter(c * LABELS + (BEGINNING[at] as number), score + (begins[at] as number), from);
    });
    [this.scores, this.next] = [this.next, this.scores];
  }

  walkBack(last: LineEvidence): { path: LabelledLine[]; score: number } {
    const ends = this.columns.map((_, c) => this.bestEnd(last, c));
    const { from, score } = ends.reduce((a, b) => (b.score > a.score ? b : a));
    let state = from;
    const path: LabelledLine[] = [];
    for (let at = this.reached; at >= 0; at -= 1) {
      const label = state % LABELS;
      const column = (this.columns[(state - label) / LABELS] as Column).width;
      path.push({ label: labels[label] as Label, wrapped: column !== UNWRAPPED, column });
      state = this.trail[at * this.states + state] as number;
    }
    return { path: path.reverse(), score };
  }

  /** Goes on from the states of one column to those of the next line in it. */
  private goOn(line: LineEvidence, next: LineEvidence, c: number): void {
    const at = c * LABELS;
    const score = (label: number): number => this.scores[at + label] as number;
    const { width } = this.columns[c] as Column;
    const text = (next.scores[code.further] as number) + (next.scores[code.text] as number);
    const runs = line.scores[code.runs] as number;
    const inFull = runs - this.goOnCost(line, width);
    const inFirst =
      runs -
      Math.min(this.goOnCost(line, width - line.fit.setting.indent), this.goOnCost(line, width) + line.flush);
    this.enter(at + FURTHER, score(FIRST) + inFirst + text, at + FIRST);
    this.enter(at + FURTHER, score(FURTHER) + inFull + text, at + FURTHER);
    const shown = (next.scores[code.more] as number) + (next.scores[code.shown] as number);
    this.enter(at + SHOWN_ON, score(SHOWN) + shown + line.goesOn, at + SHOWN);
    this.enter(at + SHOWN_ON, score(SHOWN_ON) + shown + line.goesOn + fitWeights.thirdLine, at + SHOWN_ON);
    const signed = next.scores[code.signsOn] as number;
    this.enter(at + SIGNED_ON, score(SIGNED) + signed, at + SIGNED);
    this.enter(at + SIGNED_ON, score(SIGNED_ON) + signed, at + SIGNED_ON);
    const caption = (next.scores[code.captionOn] as number) + (line.scores[code.captionRuns] as number);
    this.enter(at + CAPTION_ON, score(CAPTION) + caption, at + CAPTION);
    this.enter(at + CAPTION_ON, score(CAPTION_ON) + caption, at + CAPTION_ON);
  }

  /** The best way to go on a paragraph in whatever column. */
  private bestWithin(line: LineEvidence, next: LineEvidence): End {
    const text =
      (line.scores[code.runs] as number) +
      (next.scores[code.further] as number) +
      (next.scores[code.text] as number);
    let best = { from: FURTHER, score: Number.NEGATIVE_INFINITY };
    this.columns.forEach(({ width }, c) => {
      const from = c * LABELS + FURTHER;
      const score = (this.scores[from] as number) + text - this.goOnCost(line, width);
      if (width !== UNWRAPPED && score > best.score) best = { from, score };
    });
    return best;
  }

  /** The best way to end whatever a line belongs to, in one column. */
  private bestEnd(line: LineEvidence, c: number): End {
    const { scores: on, fit, flush } = line;
    const at = c * LABELS;
    const { width } = this.columns[c] as Column;
    const full = this.endCost(line, width);
    const first =
      Math.min(this.endCost(line, width - fit.setting.indent), full + flush) + ofOneLine(line, width);
    const ends = (on[code.ends] as number) + line.openEnds * this.learned.openEnd;
    const closes = on[code.closes] as number;
    const caption = on[code.captionEnds] as number;
    const { gains } = this;
    gains[FIRST] = ends - first;
    gains[FURTHER] = ends - full;
    gains[SHOWN] = gains[SHOWN_ON] = closes;
    gains[CAPTION] = gains[CAPTION_ON] = caption;
    let best = FIRST;
    for (let label = 1; label < LABELS; label += 1)
      if (
        (this.scores[at + label] as number) + (gains[label] as number) >
        (this.scores[at + best] as number) + (gains[best] as number)
      )
        best = label;
    return { from: at + best, score: (this.scores[at + best] as number) + (gains[best] as number) };
  }

  /** Cost in nats of a line that its paragraph goes on after, in a room of so many ems. */
  private goOnCost({ fit, line, shown }: LineEvidence, room: number): number {
    if (room !== UNWRAPPED) return fullCost(fit, room, this.learned.room);
    if (line.end !== 'open') return fitWeights.unwrappedGoesOn;
    return fitWeights.unwrappedBroken + Math.max(0, fitWeights.unwrappedShown + Math.min(0, shown));
  }

  /** Cost in nats of a line that its paragraph ends with, in a room of so many ems. */
  private endCost({ fit, line }: LineEvidence, room: number): number {
    if (room === UNWRAPPED) return fitWeights.unwrapped + (line.end === 'open' ? openCost(fit) : 0);
    const over = fit.width - room;
    const isFull = line.end === 'open' && roomLeft(fit, room) < 1;
    return (over <= 0 ? 0 : overCost(fit, over)) + (isFull ? this.fullEnd : 0);
  }

  private enter(state: number, score: number, from: number): void {
    if (score <= (this.next[state] as number)) return;
    this.next[state] = score;
    this.trail[this.reached * this.states + state] = from;
  }
}

interface End {
  score: number;
  from: number;
}

/** Whether a state says nothing of the column behind it: what follows may stand in any. */
const isFree = (state: number): boolean => state % LABELS === ALONE;

/** The labels that a line may begin something as. */
const BEGINNING = [FIRST, SHOWN, SIGNED, CAPTION, ALONE];

/** What speaks for each of them. */
const beginnings = (on: readonly number[]): number[] => [
  (on[code.first] as number) + (on[code.text] as number),
  (on[code.opens] as number) + (on[code.shown] as number),
  on[code.signs] as number,
  on[code.caption] as number,
  on[code.alone] as number,
];

/** Cost in nats of a paragraph in mid-sentence that is one line, not wrapped: a comma's at its end, and of being short as headlines are. */
const openCost = ({ width, own }: Fit): number =>
  (own.hangs ? fitWeights.unwrappedComma : 0) +
  fitWeights.unwrappedShort * Math.max(0, 1 - width / WIDEST_DISPLAY);

/** Cost in nats of a paragraph that has no other line. */
const ofOneLine = ({ line }: LineEvidence, room: number): number =>
  line.end === 'open' && room !== UNWRAPPED ? fitWeights.oneOpenLine : 0;
