import { Topics } from './cohesion.ts';
import type { Shown, Sides } from './headline-odds.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import type { PairIndex } from './pairs.ts';
import type { Piece } from '../paragraphs/pieces.ts';
import { sharedWords } from './shared-words.ts';

/** So many paragraphs and characters on each side of a display line are looked at, where there are so many. */
const WINDOW = 6;
const ENOUGH_TEXT = 500;
/** And no further away, counted in pieces of the page. */
const FARTHEST = 60;
/** More words in common, or fewer, say no more. */
const bounded = (nats: number): number => Math.max(-2, Math.min(4, nats));

/**
 * Compares the texts before and behind a run of display lines; gives `null` where one of them is missing. `headlines`: the
 * places of what is known to be headlines so far.
 */
export function sidesReader(
  pieces: readonly (Piece | InfographicPiece)[],
  headlines: ReadonlySet<number>,
  pairs: PairIndex,
): (from: number, to: number, shown: Pick<Shown, 'run' | 'above'>) => Sides | null {
  let topics: Topics | null = null;
  const leads = headlinesLead(pieces);
  return (from, to, { run, above }) => {
    const own = run.map(({ flow }) => flow.text);
    const before = textsAround(pieces, from - 1, { step: -1, headlines });
    const behind = textsAround(pieces, to, { step: 1, headlines });
    if (before.length === 0 || behind.length === 0) return null;
    topics ??= new Topics(
      pairs,
      pieces.filter((piece) => piece.type === 'text').map((one) => pairs.of([one.flow.text])),
    );
    const texts = [before, behind, behind.slice(0, 1)];
    const [words = [], titles = []] = sharedWords([own, [above?.headline.text ?? '']], texts, pairs).map(
      (row) => row.map(bounded),
    );
    const [ownBefore = 0, ownBehind = 0, ownInLead = 0] = words;
    const [titleBefore = 0, titleBehind = 0] = titles;
    return {
      alike: topics.likeness(pairs.of(before), pairs.of(behind)),
      before: lengthOf(before),
      behind: lengthOf(behind),
      words: Math.min(ownBefore, ownBehind),
      wordsInLead: leads ? ownInLead - ownBefore : 0,
      titleBehind: leads && titleBefore > 0 ? titleBehind : 0,
    };
  };
}

/** Whether a page sets its headlines before their texts: one stands before its first text that does not go on from elsewhere. */
function headlinesLead(pieces: readonly (Piece | InfographicPiece)[]): boolean {
  const first = pieces.find(
    (piece, at) =>
      piece.type === 'display' ||
      (piece.type === 'text' && piece.jump === null && pieces[at - 1]?.type !== 'jump'),
  );
  return first?.type === 'display';
}

function isEnough(texts: readonly string[]): boolean {
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
  for (let at = from; Math.abs(at - from) < FARTHEST && !isEnough(found) && !headlines.has(at); at += step) {
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
