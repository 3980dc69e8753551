import type { Chain } from './chains.ts';
import { Topics } from '../headlines/cohesion.ts';
import type { HeadlinePiece } from '../headlines/story-pieces.ts';
import { type Body, type Ownership, isOrphan } from './own-headlines.ts';
import type { PairIndex, Pairs } from '../headlines/pairs.ts';
import type { TextPiece } from '../paragraphs/pieces.ts';
import { type Section, textsOf } from './sections.ts';

/**
 * A short line without a final mark looks like a headline and may be half a sentence: where it stands behind a story
 * that has its headline, owns no body, and there is text that begins in mid-sentence without its first half, the two
 * are one. Gives the bodies and sections with such lines put back into their stories.
 */
export function restoreStrayLines(
  bodies: readonly Body[],
  ownership: Ownership,
  { sections, pairs }: { sections: readonly Section[]; pairs: PairIndex },
): { bodies: Body[]; sections: Section[]; restored: Set<HeadlinePiece> } {
  const result = { bodies: [...bodies], sections: [...sections], restored: new Set<HeadlinePiece>() };
  for (const { headline } of ownership.unsettled) {
    if (headline.gathered || headline.subheadline !== null || headline.kicker !== null) continue;
    const before = result.bodies.findIndex(
      (body, at) =>
        ownership.owners.has(at) &&
        body.type === 'story' &&
        sections[body.chain.sections.at(-1) ?? -1]?.behind === headline,
    );
    const orphan = before < 0 ? -1 : orphanFor(before, { bodies: result.bodies, sections, ownership, pairs });
    if (orphan < 0) continue;
    const [a, b] = [result.bodies[before], result.bodies[orphan]];
    if (a?.type !== 'story' || b?.type !== 'story') continue;
    const at = result.sections.push(strayLine(headline)) - 1;
    result.bodies[before] = { type: 'story', chain: joined(a.chain, at, b.chain) };
    result.bodies[orphan] = { type: 'story', chain: { sections: [], joints: [] } };
    result.restored.add(headline);
  }
  return result;
}

/** The one body that begins in mid-sentence, lacks its first half, and is most like the story before the line. */
function orphanFor(
  before: number,
  {
    bodies,
    sections,
    ownership,
    pairs,
  }: { bodies: readonly Body[]; sections: readonly Section[]; ownership: Ownership; pairs: PairIndex },
): number {
  const orphans = [...bodies.keys()].filter(
    (at) => !ownership.owners.has(at) && isOrphan(bodies[at], sections),
  );
  if (orphans.length < 2) return orphans[0] ?? -1;
  const topics = new Topics(
    pairs,
    sections.map((section) => pairs.of(textsOf(section))),
  );
  const vector = (body: Body | undefined): Pairs =>
    pairs.merge(body?.type === 'story' ? body.chain.sections.flatMap((at) => topics.vectors[at] ?? []) : []);
  const own = vector(bodies[before]);
  const ranked = orphans
    .map((at) => ({ at, alike: topics.likeness(own, vector(bodies[at])) }))
    .sort((x, y) => y.alike - x.alike || x.at - y.at);
  const [first, second] = ranked;
  return first !== undefined && second !== undefined && first.alike > 1.5 * second.alike ? first.at : -1;
}

function strayLine(headline: HeadlinePiece): Section {
  const { firstLine, lastLine } = headline;
  const place = { firstLine, lastLine };
  const piece: TextPiece = {
    type: 'text',
    flow: headline.headline,
    jump: null,
    head: null,
    tail: null,
    turn: null,
    end: 'open',
    begins: 'whole',
    row: false,
    ...place,
  };
  const none = { jump: null, turn: null, opening: null, closing: null, before: null, behind: null };
  return { pieces: [piece], ...none, edge: 'story', ...place };
}

function joined(a: Chain, line: number, b: Chain): Chain {
  const [first = line] = b.sections;
  return {
    sections: [...a.sections, line, ...b.sections],
    joints: [
      ...a.joints,
      { to: line, how: 'paragraph', rule: 'beside' },
      { to: first, how: 'run-on', rule: 'far' },
      ...b.joints,
    ],
  };
}
