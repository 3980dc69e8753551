import { type Pairs, type Topics, likeness, mergePairs, pairsOf, topicsOf } from './cohesion.ts';
import { type Section, lastText } from './sections.ts';

/** How many paragraphs on each side of a place are compared. */
const WINDOW = 4;

/**
 * Parts a section that holds two stories, because it has a dateline at its head and one at its end: at the place where
 * the paragraphs before and after it have least in common.
 */
export function splitAtDatelines(sections: readonly Section[]): Section[] {
  const holdsTwo = ({ opening, closing }: Section): boolean =>
    opening?.dateline != null && closing?.dateline != null;
  if (!sections.some(holdsTwo)) return [...sections];
  const topics = paragraphTopics(sections);
  return sections.flatMap((section) => {
    const both = holdsTwo(section);
    const valley = both ? deepestValley(section, topics) : null;
    return valley === null ? [section] : splitAt(section, valley.at);
  });
}

/** Parts one of the sections where its topic changes most, and gives the new list; `null` where none can be parted. */
export function splitDeepest(
  sections: readonly Section[],
  which: (section: Section) => boolean,
): Section[] | null {
  const topics = paragraphTopics(sections);
  let best: { section: Section; at: number; depth: number } | null = null;
  for (const section of sections) {
    const valley = which(section) ? deepestValley(section, topics) : null;
    if (valley !== null && (best === null || valley.depth < best.depth)) best = { section, ...valley };
  }
  const found = best;
  if (found === null) return null;
  return sections.flatMap((section) => (section === found.section ? splitAt(section, found.at) : [section]));
}

function paragraphTopics(sections: readonly Section[]): Topics {
  return topicsOf(sections.flatMap((section) => section.pieces.map((piece) => piece.flow.text)));
}

/** Where a section's topic changes most: the number of the piece that begins the new one, and what both sides share. */
export function deepestValley(section: Section, topics: Topics): { at: number; depth: number } | null {
  const own = section.pieces.map((piece) => ({ type: piece.type, pairs: pairsOf(piece.flow.text) }));
  const isText = (piece: (typeof own)[number]): boolean => piece.type === 'text';
  const pairs = (piece: (typeof own)[number]): Pairs => piece.pairs;
  let best: { at: number; depth: number } | null = null;
  for (let at = 1; at < section.pieces.length; at += 1) {
    if (section.pieces[at]?.type === 'heading' || section.pieces[at - 1]?.type === 'heading') continue;
    const left = mergePairs(own.slice(0, at).filter(isText).slice(-WINDOW).map(pairs));
    const right = mergePairs(own.slice(at).filter(isText).slice(0, WINDOW).map(pairs));
    const depth = likeness(left, right, topics.weight);
    if (best === null || depth < best.depth) best = { at, depth };
  }
  return best;
}

function splitAt(section: Section, at: number): Section[] {
  const left = section.pieces.slice(0, at);
  const right = section.pieces.slice(at);
  const cut = left.at(-1)?.lastLine ?? section.firstLine;
  const upper: Section = { ...section, pieces: left, closing: null, behind: null, turn: null, lastLine: cut };
  const lower: Section = {
    ...section,
    pieces: right,
    jump: null,
    opening: null,
    before: null,
    edge: lastText(upper)?.end === 'open' ? 'open' : 'story',
    firstLine: right[0]?.firstLine ?? section.firstLine,
  };
  return [upper, lower];
}
