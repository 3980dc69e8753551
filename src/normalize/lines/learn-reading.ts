import type { LineEvidence } from './evidence.ts';
import { OPEN_END } from './page-habits.ts';
import type { LabelledLine } from './search.ts';
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
/** Where fewer of a page's lines go on in columns of known width, what a first reading takes for such shows nothing. */
const MOSTLY = 0.3;
/** So many lines' worth of what is known of pages anyway. */
const PRIOR_LINES = 20;
/** One line in four that goes on leaves room, 1.1 em of it: the five pages' share and that of pages read badly, halved. */
const PRIOR_ROOM = { share: 0.25, em: 1.1 };
/** However evenly a page is set, half an em more or less says no more than this. */
const LEAST_ROOM = 0.5;

/** Learns from a first reading how a page's paragraphs end, and how much room its lines leave that go on. */
export function learnFrom(evidence: readonly LineEvidence[], path: readonly LabelledLine[]): Learned {
  const ends = { all: 0, open: 0 };
  const lines = {
    all: 0,
    roomy: PRIOR_LINES * PRIOR_ROOM.share,
    ems: PRIOR_LINES * PRIOR_ROOM.share * PRIOR_ROOM.em,
  };
  evidence.forEach(({ line, fit }, at) => {
    const { label, wrapped, column } = path[at] as LabelledLine;
    if (!wrapped || label !== 'paragraph-on') return;
    if (path[at + 1]?.label !== 'paragraph-on') {
      ends.all += 1;
      // Text that breaks off at a column's foot fills its line: that is no stop lost.
      if (line.end === 'open' && roomLeft(fit, column) > 0) ends.open += 1;
      return;
    }
    lines.all += 1;
    const left = roomLeft(fit, column);
    if (left < 0) return;
    lines.roomy += 1;
    lines.ems += left;
  });
  return {
    openEnd: lines.all < MOSTLY * evidence.length ? OPEN_END : suretyOfEnds(ends),
    room: {
      any: -Math.log(lines.roomy / (lines.all + PRIOR_LINES)),
      em: 1 / Math.max(LEAST_ROOM, lines.ems / lines.roomy),
    },
  };
}

/**
 * How surely a page's paragraphs do not end in mid-sentence, in nats, from how many of some did: between what a page whose
 * reading loses stops and one whose does not would have, by how likely each is to show so many (Beta-binomial).
 */
function suretyOfEnds({ all, open }: { all: number; open: number }): number {
  const usual = Math.exp(-OPEN_END);
  // The integral of p^open (1 - p)^(all - open) over all shares p, as a product that stays within range.
  let lossy = 1 / (all + 1);
  for (let at = 1; at <= open; at += 1) lossy *= at / (all - open + at);
  const clean = usual ** open * (1 - usual) ** (all - open);
  const isLossy = (LOSSY_PAGES * lossy) / (LOSSY_PAGES * lossy + (1 - LOSSY_PAGES) * clean);
  return isLossy * -Math.log((open + 1) / (all + 2)) + (1 - isLossy) * OPEN_END;
}
