import { Topics } from '../headlines/cohesion.ts';
import type { PairIndex } from '../headlines/pairs.ts';
import { type Section, lastText, textsOf } from './sections.ts';
import { sharedWords } from '../headlines/shared-words.ts';

/** How many paragraphs on each side of a place are compared. */
const WINDOW = 4;

/** Less text on one side of a place, in characters, has next to nothing in common with any other. */
const FEWEST = 100;

/** Much that speaks for a headline over one part of a section, and against it over the other. */
const CLEARLY = 2.5;

/**
 * Parts one of the sections where its topic changes most and one of the headlines, which has no text, stands over one side
 * by its words and not over the other; gives the new list, `null` where there is none.
 */
export function splitForHeadlines(
  sections: readonly Section[],
  headlines: readonly string[],
  { pairs, which }: { pairs: PairIndex; which: (section: Section, at: number) => boolean },
): Section[] | null {
  const topics = paragraphTopics(sections, pairs);
  let best: { section: Section; at: number; evidence: number } | null = null;
  for (const [number, section] of sections.entries()) {
    const valley = which(section, number) ? deepestValley(section, topics, pairs) : null;
    if (valley === null) continue;
    const sides = splitAt(section, valley.at).map(textsOf);
    const words = sharedWords(
      headlines.map((text) => [text]),
      sides,
      pairs,
    );
    const evidence = Math.max(...words.map(([upper = 0, lower = 0]) => Math.abs(upper - lower)));
    if (evidence >= CLEARLY && (best === null || evidence > best.evidence))
      best = { section, at: valley.at, evidence };
  }
  const found = best;
  if (found === null) return null;
  return sections.flatMap((section) => (section === found.section ? splitAt(section, found.at) : [section]));
}

function paragraphTopics(sections: readonly Section[], pairs: PairIndex): Topics {
  return new Topics(
    pairs,
    sections.flatMap(textsOf).map((text) => pairs.of([text])),
  );
}

/** Where a section's topic changes most: the number of the piece that begins the new one, and what both sides share. */
function deepestValley(
  { pieces }: Section,
  topics: Topics,
  pairs: PairIndex,
): { at: number; depth: number } | null {
  const texts = pieces.flatMap(({ type, flow }) => (type === 'text' ? [flow.text] : []));
  let before = 0;
  let best: { at: number; depth: number } | null = null;
  for (let at = 1; at < pieces.length; at += 1) {
    if (pieces[at - 1]?.type === 'text') before += 1;
    if (pieces[at]?.type === 'heading' || pieces[at - 1]?.type === 'heading') continue;
    const left = texts.slice(Math.max(0, before - WINDOW), before);
    const right = texts.slice(before, before + WINDOW);
    if (left.join('').length < FEWEST || right.join('').length < FEWEST) continue;
    const depth = topics.likeness(pairs.of(left), pairs.of(right));
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
