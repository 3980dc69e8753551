import { UNWRAPPED } from './column-widths.ts';
import type { LineEvidence } from './evidence.ts';
import { type Learned, costOfFullEnd } from './learn-reading.ts';
import { WIDEST_DISPLAY } from './features.ts';
import { type Label, type LabelledLine, labels } from './labels.ts';
import type { Workspace } from './workspace.ts';
import { type Fit, fullCost, overCost, roomLeft } from './setting.ts';
import { type Event, events, fitWeights } from './weights.ts';

const [FIRST, FURTHER, SHOWN, SHOWN_ON, SIGNED, SIGNED_ON, CAPTION, CAPTION_ON, ALONE] = labels.map(
  (_, at) => at,
) as [number, number, number, number, number, number, number, number, number];
const LABELS = labels.length;

const code = Object.fromEntries(events.map((event, at) => [event, at])) as Record<Event, number>;

/** A path of labels, and the score in nats that it comes to. */
export interface Scored {
  path: LabelledLine[];
  score: number;
}

/** So much that nothing outweighs it, in nats. */
const FORBIDDEN = 1000;

const noGains: readonly number[] = labels.map(() => 0);

/** The best score of each state (column × label) at the line reached, and how each was come by. */
export class Search {
  private readonly columns: readonly number[];
  private readonly states: number;
  private readonly workspace: Workspace;
  private reached = 0;
  private readonly learned: Learned;
  private readonly fullEnd: number;
  /** What each label gains where a line ends it; made once, as it is asked for on every line in every column. */
  private readonly gains = noGains.slice();

  constructor(columns: readonly number[], learned: Learned, workspace: Workspace) {
    this.columns = columns;
    this.learned = learned;
    this.fullEnd = costOfFullEnd(learned);
    this.states = columns.length * LABELS;
    this.workspace = workspace;
  }

  begin({ scores: on }: LineEvidence): void {
    const begins = beginnings(on);
    this.workspace.scores.fill(Number.NEGATIVE_INFINITY, 0, this.states);
    this.columns.forEach((_, c) => {
      BEGINNING.forEach((label, at) => (this.workspace.scores[c * LABELS + label] = begins[at] as number));
    });
  }

  advanceTo(evidence: readonly LineEvidence[], at: number): void {
    while (this.reached < at)
      this.advance(evidence[this.reached] as LineEvidence, evidence[this.reached + 1] as LineEvidence);
  }

  /** Goes through the lines that are left, and back on the best way. */
  end(evidence: readonly LineEvidence[]): Scored {
    this.advanceTo(evidence, evidence.length - 1);
    return this.walkBack(evidence.at(-1) as LineEvidence);
  }

  /** The same search once more, as far as it has come, to go on in another way. */
  fork(workspace: Workspace): Search {
    workspace.take(this.workspace, this.states, this.reached + 1);
    const fork = new Search(this.columns, this.learned, workspace);
    fork.reached = this.reached;
    return fork;
  }

  /** Keeps the line reached from some labels. */
  forbid(isForbidden: (label: Label) => boolean): void {
    const { scores } = this.workspace;
    for (let state = 0; state < this.states; state += 1)
      if (isForbidden(labels[state % LABELS] as Label)) scores[state] = (scores[state] as number) - FORBIDDEN;
  }

  /** One line further: the best way into every state of `next`, coming from the states of `line`. */
  private advance(line: LineEvidence, next: LineEvidence): void {
    this.workspace.next.fill(Number.NEGATIVE_INFINITY, 0, this.states);
    this.reached += 1;
    const ends = this.ends(line);
    const best = ends.reduce((a, b) => (b.score > a.score ? b : a));
    const begins = beginnings(next.scores);
    const within = this.goOn(line, next);
    for (let c = 0; c < ends.length; c += 1) {
      this.enter(c * LABELS + FURTHER, within.score - fitWeights.changeWithin, within.from);
      const own = ends[c] as End;
      const change = best.score - (isFree(best.from) ? 0 : fitWeights.change);
      const { from, score } = change > own.score ? { from: best.from, score: change } : own;
      for (let at = 0; at < begins.length; at += 1)
        this.enter(c * LABELS + (BEGINNING[at] as number), score + (begins[at] as number), from);
    }
    const { workspace } = this;
    [workspace.scores, workspace.next] = [workspace.next, workspace.scores];
  }

  private walkBack(last: LineEvidence): Scored {
    const { from, score } = this.ends(last).reduce((a, b) => (b.score > a.score ? b : a));
    let state = from;
    const path: LabelledLine[] = [];
    for (let at = this.reached; at >= 0; at -= 1) {
      const label = state % LABELS;
      const column = this.columns[(state - label) / LABELS] as number;
      path.push({ label: labels[label] as Label, wrapped: column !== UNWRAPPED, column });
      state = this.workspace.trail[at * this.states + state] as number;
    }
    return { path: path.reverse(), score };
  }

  /** Goes on in each column from its states to those of the next line; gives the best way to go on a paragraph in whatever column. */
  private goOn(line: LineEvidence, next: LineEvidence): End {
    const { scores } = this.workspace;
    const text = (next.scores[code.further] as number) + (next.scores[code.text] as number);
    const runs = (line.scores[code.runs] as number) + text;
    const shown = (next.scores[code.more] as number) + (next.scores[code.shown] as number) + line.goesOn;
    const signed = next.scores[code.signsOn] as number;
    const caption = (next.scores[code.captionOn] as number) + (line.scores[code.captionRuns] as number);
    let best = { from: FURTHER, score: Number.NEGATIVE_INFINITY };
    for (let c = 0; c < this.columns.length; c += 1) {
      const at = c * LABELS;
      const width = this.columns[c] as number;
      const full = this.goOnCost(line, width);
      const first = Math.min(this.goOnCost(line, width - line.fit.setting.indent), full + line.flush);
      const further = (scores[at + FURTHER] as number) + runs - full;
      if (width !== UNWRAPPED && further > best.score) best = { from: at + FURTHER, score: further };
      this.enter(at + FURTHER, (scores[at + FIRST] as number) + runs - first, at + FIRST);
      this.enter(at + FURTHER, further, at + FURTHER);
      this.further(at + SHOWN_ON, { from: at + SHOWN, gain: shown, more: fitWeights.thirdLine });
      this.further(at + SIGNED_ON, { from: at + SIGNED, gain: signed, more: 0 });
      this.further(at + CAPTION_ON, { from: at + CAPTION, gain: caption, more: 0 });
    }
    return best;
  }

  /** Goes on behind the first line of something, and, for what that costs `more`, behind a further one. */
  private further(state: number, { from, gain, more }: { from: number; gain: number; more: number }): void {
    this.enter(state, (this.workspace.scores[from] as number) + gain, from);
    this.enter(state, (this.workspace.scores[state] as number) + gain + more, state);
  }

  /** The best way to end whatever a line belongs to, column by column. */
  private ends({ scores: on, fit, flush, line, openEnds }: LineEvidence): End[] {
    const { gains } = this;
    const { scores } = this.workspace;
    const ends = (on[code.ends] as number) + openEnds * this.learned.openEnd;
    gains[SHOWN] = gains[SHOWN_ON] = on[code.closes] as number;
    gains[CAPTION] = gains[CAPTION_ON] = on[code.captionEnds] as number;
    const isOpen = line.end === 'open';
    return this.columns.map((width, c) => {
      const at = c * LABELS;
      const full = this.endCost(fit, isOpen, width);
      const first = Math.min(this.endCost(fit, isOpen, width - fit.setting.indent), full + flush);
      // Of a paragraph that has no other line.
      gains[FIRST] = ends - first - (isOpen && width !== UNWRAPPED ? fitWeights.oneOpenLine : 0);
      gains[FURTHER] = ends - full;
      let best = FIRST;
      let score = (scores[at] as number) + gains[FIRST];
      for (let label = 1; label < LABELS; label += 1) {
        const own = (scores[at + label] as number) + (gains[label] as number);
        if (own > score) [best, score] = [label, own];
      }
      return { from: at + best, score };
    });
  }

  /** Cost in nats of a line that its paragraph goes on after, in a room of so many ems. */
  private goOnCost({ fit, line, shown }: LineEvidence, room: number): number {
    if (room !== UNWRAPPED) return fullCost(fit, room, this.learned.room);
    if (line.end !== 'open') return fitWeights.unwrappedGoesOn;
    return fitWeights.unwrappedBroken + Math.max(0, fitWeights.unwrappedShown + Math.min(0, shown));
  }

  /** Cost in nats of a line that its paragraph ends with, in a room of so many ems. */
  private endCost(fit: Fit, isOpen: boolean, room: number): number {
    if (room === UNWRAPPED) return fitWeights.unwrapped + (isOpen ? openCost(fit) : 0);
    const over = fit.width - room;
    const isFull = isOpen && roomLeft(fit, room) < 1;
    return (over <= 0 ? 0 : overCost(fit, over)) + (isFull ? this.fullEnd : 0);
  }

  private enter(state: number, score: number, from: number): void {
    const { next, trail } = this.workspace;
    if (score <= (next[state] as number)) return;
    next[state] = score;
    trail[this.reached * this.states + state] = from;
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
