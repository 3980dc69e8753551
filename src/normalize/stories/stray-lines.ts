import type { HeadlinePiece } from '../headlines/story-pieces.ts';
import { type Body, type Ownership, isOrphan } from './own-headlines.ts';
import type { TextPiece } from '../paragraphs/pieces.ts';
import type { Section } from './sections.ts';

/**
 * A short line without a final mark looks like a headline and may be half a sentence: where it stands behind a story
 * that has its headline, owns no body, and one text begins in mid-sentence without its first half, the two are one. Gives
 * the bodies and sections with such a line put back into its story.
 */
export function restoreStrayLine(
  bodies: readonly Body[],
  ownership: Ownership,
  sections: readonly Section[],
): { bodies: readonly Body[]; sections: readonly Section[]; restored: HeadlinePiece | null } {
  const { owners, unsettled } = ownership;
  const [orphan, another] = bodies.filter((body, at) => !owners.has(at) && isOrphan(body, sections));
  for (const { headline } of orphan !== undefined && another === undefined ? unsettled : []) {
    const before = bodies.find(
      (body, at) =>
        owners.has(at) &&
        body.type === 'story' &&
        sections[body.chain.sections.at(-1) ?? -1]?.behind === headline,
    );
    const isLine = !headline.gathered && headline.subheadline === null && headline.kicker === null;
    if (!isLine || before?.type !== 'story' || orphan?.type !== 'story') continue;
    const [{ chain: a }, { chain: b }, line] = [before, orphan, sections.length];
    const [first = line] = b.sections;
    a.sections = [...a.sections, line, ...b.sections];
    a.joints = [
      ...a.joints,
      { to: line, how: 'paragraph', rule: 'beside' },
      { to: first, how: 'run-on', rule: 'far' },
      ...b.joints,
    ];
    b.sections = [];
    return { bodies, sections: [...sections, asSection(headline)], restored: headline };
  }
  return { bodies, sections, restored: null };
}

function asSection({ headline, firstLine, lastLine }: HeadlinePiece): Section {
  const place = { firstLine, lastLine };
  const none = { jump: null, head: null, tail: null, turn: null, row: false };
  const piece: TextPiece = { type: 'text', flow: headline, ...none, end: 'open', begins: 'whole', ...place };
  const bare = { jump: null, turn: null, opening: null, closing: null, before: null, behind: null };
  return { pieces: [piece], ...bare, edge: 'story', ...place };
}
