import type { FoldedText } from '../../text/search-fold.ts';
import type { FoldedRange, Hit } from './hits.ts';

/** A stretch of an excerpt: what was found, what stands around it, or text left out. */
export type ExcerptPiece = { kind: 'found' | 'around'; text: string } | { kind: 'gap' };

export interface Excerpt {
  pieces: ExcerptPiece[];
  /** Equal for texts that differ in nothing but marks and width around the same finds. */
  key: string;
}

/** Letters and digits shown before and after what was found. */
const before = 22;
const after = 36;
/** Stretches shown of one paragraph. */
const mostStretches = 3;

/** The found places of a hit with what stands around them, as printed. */
export function excerptOf({ unit, text, ranges }: Hit): Excerpt {
  const stretches = stretchesOf(text.folded.length, ranges);
  const shown = stretches.slice(0, mostStretches);
  const pieces: ExcerptPiece[] = [];
  const keys: string[] = [];
  for (const stretch of shown) {
    if (stretch.from > 0) pieces.push({ kind: 'gap' });
    const inside = ranges.filter(({ from, to }) => from >= stretch.from && to <= stretch.to);
    pieces.push(...piecesOf(unit.text, text, { stretch, inside }));
    keys.push(keyOf(text.folded, stretch, inside));
  }
  if ((shown.at(-1)?.to ?? 0) < text.folded.length || shown.length < stretches.length)
    pieces.push({ kind: 'gap' });
  return { pieces, key: `${keys.join('…')}${stretches.length > shown.length ? `+${stretches.length}` : ''}` };
}

function stretchesOf(length: number, ranges: readonly FoldedRange[]): FoldedRange[] {
  const stretches: FoldedRange[] = [];
  for (const range of ranges) {
    const from = Math.max(0, range.from - before);
    const to = Math.min(length, range.to + after);
    const last = stretches.at(-1);
    if (last && from <= last.to) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}

function piecesOf(
  original: string,
  text: FoldedText,
  { stretch, inside }: { stretch: FoldedRange; inside: readonly FoldedRange[] },
): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  // The first and last stretch take the marks at the edges of the text with them.
  let at = stretch.from === 0 ? 0 : (text.starts[stretch.from] ?? 0);
  const end = stretch.to === text.folded.length ? original.length : (text.ends[stretch.to - 1] ?? 0);
  const push = (kind: 'found' | 'around', to: number): void => {
    if (to > at) pieces.push({ kind, text: original.slice(at, to) });
    at = to;
  };
  for (const range of inside) {
    push('around', text.starts[range.from] ?? at);
    push('found', text.ends[range.to - 1] ?? at);
  }
  push('around', end);
  return pieces;
}

function keyOf(folded: string, { from, to }: FoldedRange, inside: readonly FoldedRange[]): string {
  const places = inside.map((range) => `${range.from - from}-${range.to - from}`).join(',');
  return `${from > 0 ? '<' : ''}${folded.slice(from, to)}${to < folded.length ? '>' : ''}@${places}`;
}
