import type { LineEvidence } from './evidence.ts';
import { beginsLikeParagraph } from './features.ts';
import { OPEN_END } from './page-habits.ts';
import type { LabelledLine } from './labels.ts';
import { type Room, roomLeft } from './setting.ts';

/** What a page's lines teach once they were read a first time. */
export interface Learned {
  /** How surely a paragraph does not end in mid-sentence, in nats. */
  openEnd: number;
  room: Room;
}

/** What a first reading takes for granted: ends in mid-sentence may have lost their full stop, and lines characters. */
export const UNLEARNED: Learned = { openEnd: 3.5, room: { any: 1, em: 0.7 } };

/** Of paragraphs that lost their full stop one in so many fills its last line, so that nothing tells it from text that goes on. */
const FULL_LAST_LINES = 8;

/** What it costs in nats besides that a paragraph ends in mid-sentence where its line is full: hardly a stop was lost there. */
export const costOfFullEnd = ({ openEnd }: Learned): number =>
  Math.max(0, -Math.log(Math.exp(-openEnd) / FULL_LAST_LINES + Math.exp(-OPEN_END)) - openEnd);

/** One page in ten is of a reading that loses full stops, and any share of them; the others end their paragraphs. */
const LOSSY_PAGES = 0.1;
/**
 * How many paragraphs break off in mid-sentence where each is a line; before one whose own second half would stand
 * elsewhere; and where lines are wrapped, with room left.
 */
export const BREAKS = { text: 0.1, paragraph: 0.05, wrapped: Math.exp(-OPEN_END) };
/** How much likelier words are over a lost stop than over a break, in nats: that run on, and by each nat of `clause`, and that begin like a paragraph. */
const WORDS = { runOn: -3, clause: 0.7, opener: 2 };
/** So many lines' worth of what is known of pages anyway. */
const PRIOR_LINES = 20;
/** One line in four that goes on leaves room, 1.1 em of it: the five pages' share and that of pages read badly, halved. */
const PRIOR_ROOM = { share: 0.25, em: 1.1 };
/** However evenly a page is set, half an em more or less says no more than this. */
const LEAST_ROOM = 0.5;

/** The ends of a page's paragraphs. */
interface Ends {
  closed: number;
  /** Of those in mid-sentence how likely each is, where the stop was lost and where not. */
  open: { lost: number; broken: number }[];
}

/** Learns from a first reading how a page's paragraphs end, and how much room its lines leave that go on. */
export function learnFrom(evidence: readonly LineEvidence[], path: readonly LabelledLine[]): Learned {
  const ends: Ends = { closed: 0, open: [] };
  const lines = {
    all: 0,
    roomy: PRIOR_LINES * PRIOR_ROOM.share,
    ems: PRIOR_LINES * PRIOR_ROOM.share * PRIOR_ROOM.em,
  };
  evidence.forEach((own, at) => {
    const { label, wrapped, column } = path[at] as LabelledLine;
    if (!wrapped) {
      if (label.startsWith('paragraph')) addEnd(ends, own, BREAKS.text);
      return;
    }
    if (label !== 'paragraph-on') return;
    const left = roomLeft(own.fit, column);
    if (path[at + 1]?.label !== 'paragraph-on') {
      // Text that breaks off at a column's foot fills its line: that is no stop lost.
      addEnd(ends, own, left > 0 ? BREAKS.wrapped : 1);
      return;
    }
    lines.all += 1;
    if (left < 0) return;
    lines.roomy += 1;
    lines.ems += left;
  });
  return {
    openEnd: suretyOfEnds(ends),
    room: {
      any: -Math.log(lines.roomy / (lines.all + PRIOR_LINES)),
      em: 1 / Math.max(LEAST_ROOM, lines.ems / lines.roomy),
    },
  };
}

function addEnd(ends: Ends, { line, around }: LineEvidence, broken: number): void {
  if (line.end !== 'open' || broken === 1) ends.closed += 1;
  else if (broken === BREAKS.wrapped) ends.open.push({ lost: 1, broken });
  else ends.open.push({ lost: Math.exp(lostByWords(around)), broken });
}

/** How much likelier a line's end is over a lost stop than over a break, in nats, by the words on both sides. */
export function lostByWords({ ends, next }: LineEvidence['around']): number {
  const opens = next !== undefined && beginsLikeParagraph(next) ? WORDS.opener : 0;
  return opens + (ends.runsOn ? WORDS.runOn : WORDS.clause * ends.clause);
}

/** Shares of stops that a reading may lose: hardly more than half of them. */
const SHARES = Array.from({ length: 20 }, (_, at) => (at + 0.5) / 40);

/**
 * How surely a page's paragraphs do not end in mid-sentence, in nats, from how many of some did: between what a page whose
 * reading loses stops and one whose does not would have, by how likely each is to show such ends.
 */
function suretyOfEnds({ closed, open }: Ends): number {
  const wholes = open.filter(({ broken }) => broken !== BREAKS.wrapped).length;
  // Of the ends that may as well be breaks one is left out: it is to be told by the others.
  const others = Math.max(0, wholes - 1) / Math.max(1, wholes);
  const likely = (share: number): number =>
    open.reduce(
      (sum, { lost, broken }) => {
        const nats = Math.log((share * lost) / broken + 1);
        return sum + (broken === BREAKS.wrapped ? nats : others * nats);
      },
      closed * Math.log(1 - share),
    );
  const found = SHARES.map((share) => Math.exp(Math.min(MOST_LIKELY, likely(share))));
  const all = found.reduce((sum, one) => sum + one, 0);
  const lossy = (LOSSY_PAGES * all) / SHARES.length;
  const isLossy = lossy / (lossy + 1 - LOSSY_PAGES);
  const share = SHARES.reduce((sum, one, at) => sum + one * (found[at] as number), 0) / all;
  return -Math.log(isLossy * share + (1 - isLossy) * Math.exp(-OPEN_END));
}

/** No surer is anything, in nats. */
const MOST_LIKELY = 600;
