import { Topics } from './cohesion.ts';
import type { InfographicPiece } from './infographics.ts';
import { widthOf } from './line-measure.ts';
import type { PairIndex, Pairs } from './pairs.ts';
import type { DisplayPiece, Piece, TextPiece } from './pieces.ts';

/** How many paragraphs on each side of a display line are looked at, and how many tell enough by themselves. */
const WINDOW = 6;
const TELLING = 4;
/** A headline is no shorter, in ems. */
const SHORTEST = 9;
/** So little in common have two stories at most, and so little has no one story of a size to tell. */
const LITTLE = 0.065;
const NEXT_TO_NOTHING = 0.02;
const HARDLY_ANYTHING = 0.028;
/** So much of a headline's weight its own text holds, and so little any other. */
const OWN = 0.17;
const FOREIGN = 0.01;
/** So much, and so many times as much as the other text. */
const CLEARLY_OWN = 0.25;
const TIMES = 4;

/**
 * A test whether the display line at a place stands between two stories, though nothing in their form says so: the
 * texts before and behind it have little in common, and its rare words stand in one of them alone. Where both are long
 * enough and have next to nothing in common, its words need not tell.
 */
export function storyParter(
  pieces: readonly (Piece | InfographicPiece)[],
  pairs: PairIndex,
): (at: number, display: DisplayPiece) => boolean {
  let topics: Topics | null = null;
  const pairsIn = (texts: readonly TextPiece[]): Pairs => pairs.of(texts.map(({ flow }) => flow.text));
  return (at, display) => {
    if (widthOf(display.flow.text) < SHORTEST) return false;
    const around = { before: textsAround(pieces, at, -1), behind: textsAround(pieces, at, 1) };
    topics ??= new Topics(
      pairs,
      pieces.filter((piece) => piece.type === 'text').map((text) => pairsIn([text])),
    );
    const before = pairsIn(around.before);
    const behind = pairsIn(around.behind);
    const alike = topics.likeness(before, behind);
    if (alike > LITTLE) return false;
    const own = pairs.of([display.flow.text]);
    const shares = [before, behind].flatMap((texts) => topics?.sharesHeld([own], texts) ?? []);
    const [less, more] = [Math.min(...shares), Math.max(...shares)];
    const tell = around.before.length >= TELLING && around.behind.length >= TELLING;
    const parted =
      (less <= FOREIGN && more >= OWN) ||
      (tell && alike < NEXT_TO_NOTHING) ||
      (tell && alike < HARDLY_ANYTHING && more >= CLEARLY_OWN && more >= TIMES * less);
    return parted && !sharePhrase(around.before, around.behind, pieces);
  };
}

/** The nearest paragraphs in one direction, up to whatever is no text or heading and no further than the story goes. */
function textsAround(pieces: readonly (Piece | InfographicPiece)[], at: number, step: 1 | -1): TextPiece[] {
  const found: TextPiece[] = [];
  for (let next = at + step; found.length < WINDOW; next += step) {
    const piece = pieces[next];
    if (piece?.type === 'text') {
      const begins = piece.jump !== null || piece.head !== null;
      if (step === 1 ? begins : piece.tail !== null) break;
      found.push(piece);
      if (step === 1 ? piece.tail !== null : begins) break;
    } else if (piece?.type !== 'display' && piece?.type !== 'caption' && piece?.type !== 'figure-mark') break;
  }
  return found;
}

/** Length of a phrase that names what a story is about, in Han. */
const PHRASE = 5;

/** Whether both sides have a phrase that no other text of the page has. */
function sharePhrase(
  a: readonly TextPiece[],
  b: readonly TextPiece[],
  pieces: readonly (Piece | InfographicPiece)[],
): boolean {
  const ours = new Set(a.flatMap(({ flow }) => phrasesOf(flow.text)));
  const shared = new Set(b.flatMap(({ flow }) => phrasesOf(flow.text)).filter((phrase) => ours.has(phrase)));
  if (shared.size === 0) return false;
  const near = new Set<Piece | InfographicPiece>([...a, ...b]);
  for (const piece of pieces) {
    if (piece.type !== 'text' || near.has(piece)) continue;
    for (const phrase of shared) if (piece.flow.text.includes(phrase)) shared.delete(phrase);
  }
  return shared.size > 0;
}

function phrasesOf(text: string): string[] {
  return [...text.matchAll(/\p{Script=Han}{5,}/gu)].flatMap(([run]) =>
    Array.from({ length: run.length - PHRASE + 1 }, (_, at) => run.slice(at, at + PHRASE)),
  );
}
