import type { Flow } from '../paragraphs/flow.ts';
import type { HeadingPiece, HeadlinePiece } from '../headlines/story-pieces.ts';
import type { Signature } from '../phrases/lift.ts';
import type { Place, TextPiece } from '../paragraphs/pieces.ts';

/**
 * Text of one story without a break in it. A section ends where its text breaks off in mid-sentence, where something
 * else stands between, or where a story ends or begins; which sections make one story is for `chains.ts` to find out.
 */
export interface Section extends Place {
  pieces: (TextPiece | HeadingPiece)[];
  jump: Flow | null;
  turn: Flow | null;
  opening: Signature | null;
  closing: Signature | null;
  /** Headlines right before and right behind the section. */
  before: HeadlinePiece | null;
  behind: HeadlinePiece | null;
  /** How the section before it in the file left off: at a break in mid-sentence, at a picture, or for good. */
  edge: 'open' | 'beside' | 'story';
}

export function mergeSignatures(a: Signature | null, b: Signature | null): Signature {
  return { dateline: a?.dateline ?? b?.dateline ?? null, byline: a?.byline ?? b?.byline ?? null };
}

/** The running text of a section, paragraph by paragraph. */
export function textsOf(section: Section): string[] {
  return section.pieces.map((piece) => piece.flow.text);
}

/** The running text that a section ends with; `null` where it ends with a heading, or there is none. */
export function lastText(section: Section | undefined): TextPiece | null {
  const last = section?.pieces.at(-1);
  return last?.type === 'text' ? last : null;
}

/** Whether the section's text breaks off in mid-sentence. */
export function endsOpen(section: Section): boolean {
  return lastText(section)?.end === 'open' && section.closing === null && section.turn === null;
}
