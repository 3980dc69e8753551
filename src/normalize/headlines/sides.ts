import { Topics } from './cohesion.ts';
import type { Sides } from './headline-odds.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import { widthOf } from '../lines/line-measure.ts';
import type { PairIndex } from './pairs.ts';
import type { DisplayPiece, Piece } from '../paragraphs/pieces.ts';
import { sharedWords } from './shared-words.ts';

/** So many paragraphs and characters on each side of a display line are looked at, where there are so many. */
const WINDOW = 6;
const ENOUGH_TEXT = 500;
const MOST_PARAGRAPHS = 20;
/** Less text under a headline, in characters, is what leads in to a story's first section. */
const LEAD_IN = 120;
/** A narrower display line, in ems, is no headline by its topic alone. */
const SHORTEST = 9;

/**
 * Compares the texts before and behind a run of display lines; gives `null` where there is too little of them to tell, or
 * the run is too narrow. `headlines`: the places of what is known to be headlines so far.
 */
export function sidesReader(
  pieces: readonly (Piece | InfographicPiece)[],
  headlines: ReadonlySet<number>,
  pairs: PairIndex,
): (from: number, to: number, run: readonly DisplayPiece[]) => Sides | null {
  let topics: Topics | null = null;
  return (from, to, run) => {
    const own = run.map(({ flow }) => flow.text);
    if (widthOf(own.join('')) < SHORTEST) return null;
    const before = textsAround(pieces, from - 1, { step: -1, headlines });
    const behind = textsAround(pieces, to, { step: 1, headlines });
    const text = Math.min(lengthOf(before), lengthOf(behind));
    if (text < LEAD_IN) return null;
    topics ??= new Topics(
      pairs,
      pieces.filter((piece) => piece.type === 'text').map((one) => pairs.of([one.flow.text])),
    );
    return {
      alike: topics.likeness(pairs.of(before), pairs.of(behind)),
      text,
      words: Math.min(...(sharedWords([own], [before, behind], pairs)[0] ?? [])),
    };
  };
}

function isEnough(texts: readonly string[]): boolean {
  if (texts.length >= MOST_PARAGRAPHS) return true;
  return texts.length >= WINDOW && lengthOf(texts) >= ENOUGH_TEXT;
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** What stands between the paragraphs of a story. */
const WITHIN: ReadonlySet<string> = new Set(['display', 'caption', 'figure-mark']);

/** The nearest paragraphs in one direction, up to whatever is no text or heading and no further than the story goes. */
function textsAround(
  pieces: readonly (Piece | InfographicPiece)[],
  from: number,
  { step, headlines }: { step: 1 | -1; headlines: ReadonlySet<number> },
): string[] {
  const found: string[] = [];
  for (let at = from; !isEnough(found) && !headlines.has(at); at += step) {
    const piece = pieces[at];
    if (piece?.type === 'text') {
      const begins = piece.jump !== null || piece.head !== null;
      if (step === 1 ? begins : piece.tail !== null) break;
      found.push(piece.flow.text);
      if (step === 1 ? piece.tail !== null : begins) break;
    } else if (
      piece?.type === 'signature' ? piece.signature.dateline !== null : !WITHIN.has(piece?.type ?? '')
    )
      break;
  }
  return found;
}
