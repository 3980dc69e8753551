import { type Topics, likeness, mergePairs, pairsOf, shareHeld, topicsOf } from './cohesion.ts';
import type { InfographicPiece } from './infographics.ts';
import { widthOf } from './parse-page.ts';
import type { Piece } from './pieces.ts';

/** How many paragraphs on each side of a display line are looked at. */
const WINDOW = 6;
/** A headline is no shorter, in ems. */
const SHORTEST = 9;
/** So little in common have two stories at most. */
const LITTLE = 0.065;
/** So much of a headline's weight its own text holds, and so little any other. */
const OWN = 0.17;
const FOREIGN = 0.01;

/**
 * A test whether the display line at a place stands between two stories, though nothing in their form says so: the
 * texts before and behind it have little in common, and its rare words stand in one of them alone.
 */
export function storyParter(pieces: readonly (Piece | InfographicPiece)[]): (at: number) => boolean {
  let topics: Topics | null = null;
  return (at) => {
    const display = pieces[at];
    if (display?.type !== 'display' || widthOf(display.flow.text) < SHORTEST) return false;
    topics ??= topicsOf(pieces.flatMap((piece) => (piece.type === 'text' ? [piece.flow.text] : [])));
    const { weight } = topics;
    const around = { before: textsAround(pieces, at, -1), behind: textsAround(pieces, at, 1) };
    if (sharePhrase(around.before, around.behind, pieces)) return false;
    const before = mergePairs(around.before.map(pairsOf));
    const behind = mergePairs(around.behind.map(pairsOf));
    if (likeness(before, behind, weight) > LITTLE) return false;
    const own = pairsOf(display.flow.text);
    const shares = [shareHeld(own, before, weight), shareHeld(own, behind, weight)].sort((a, b) => a - b);
    return (shares[0] ?? 0) <= FOREIGN && (shares[1] ?? 0) >= OWN;
  };
}

/** The nearest paragraphs in one direction, up to whatever is no text or heading. */
function textsAround(pieces: readonly (Piece | InfographicPiece)[], at: number, step: 1 | -1): string[] {
  const found: string[] = [];
  for (let next = at + step; found.length < WINDOW; next += step) {
    const piece = pieces[next];
    if (piece?.type === 'text') found.push(piece.flow.text);
    else if (piece?.type !== 'display' && piece?.type !== 'caption' && piece?.type !== 'figure-mark') break;
  }
  return found;
}

/** Length of a phrase that names what a story is about, in Han. */
const PHRASE = 5;

/** Whether both sides have a phrase that no other text of the page has. */
function sharePhrase(
  a: readonly string[],
  b: readonly string[],
  pieces: readonly (Piece | InfographicPiece)[],
): boolean {
  const ours = new Set(a.flatMap(phrasesOf));
  const shared = new Set(b.flatMap(phrasesOf).filter((phrase) => ours.has(phrase)));
  if (shared.size === 0) return false;
  const near = new Set([...a, ...b]);
  for (const piece of pieces) {
    if (piece.type !== 'text' || near.has(piece.flow.text)) continue;
    for (const phrase of shared) if (piece.flow.text.includes(phrase)) shared.delete(phrase);
  }
  return shared.size > 0;
}

function phrasesOf(text: string): string[] {
  return [...text.matchAll(/\p{Script=Han}{5,}/gu)].flatMap(([run]) =>
    Array.from({ length: run.length - PHRASE + 1 }, (_, at) => run.slice(at, at + PHRASE)),
  );
}
