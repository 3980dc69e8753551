import { Topics } from './cohesion.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import { widthOf } from '../lines/line-measure.ts';
import type { PairIndex } from './pairs.ts';
import type { DisplayPiece, Piece } from '../paragraphs/pieces.ts';
import { sharedWords } from './shared-words.ts';

/** So many paragraphs and characters on each side of a display line are looked at, where there are so many. */
const WINDOW = 6;
const ENOUGH_TEXT = 500;
/** Less text under a headline is what leads in to a story's first section. */
const LEAD_IN = 120;
const MOST_PARAGRAPHS = 20;
/** A headline is no shorter, in ems, and a wider one is no surer. */
const SHORTEST = 9;
const WIDEST = 20;
/** More words in common say no more. */
const MOST_WORDS = 4;

interface Sides {
  /** How much the texts before and behind have in common, 0 to 1. */
  alike: number;
  /** Of the two the shorter text's length in characters. */
  text: number;
  /** What the display line's words say for each text being its own (see `sharedWords`), of the two the less. */
  words: number;
  /** Whether a picture's text stands right before: pages set pictures between stories, more often than within. */
  picture: boolean;
}

/**
 * The logarithm of how much likelier a display line, so many ems wide, parts two stories than two sections of one. Its
 * sides are the less alike then, and its words stand in one of them alone; short texts have little in common anyhow;
 * and headlines are wider. Fitted (logistic regression) to the headings of the five pages and 11,000 display lines of
 * generated pages, of which 99 in 100 come out right.
 */
function oddsOfStories(width: number, { alike, text, words, picture }: Sides): number {
  const length = Math.min(text, ENOUGH_TEXT) / ENOUGH_TEXT;
  const apart = -3.4 * Math.log(alike + 0.01) + 6.5 * Math.log(length + 0.1);
  const headed = 0.23 * Math.min(width, WIDEST) - 0.94 * Math.min(words, MOST_WORDS);
  return apart + headed + (picture ? 2 : 0) - 13.9;
}

/**
 * A test whether the display line at a place stands between two stories, though nothing in their form says so.
 * `headlines`: the places of what is known to be headlines so far.
 */
export function storyParter(
  pieces: readonly (Piece | InfographicPiece)[],
  headlines: ReadonlySet<number>,
  pairs: PairIndex,
): (at: number, display: DisplayPiece) => boolean {
  let topics: Topics | null = null;
  return (at, { flow }) => {
    const width = widthOf(flow.text);
    if (width < SHORTEST) return false;
    const around = (step: 1 | -1): string[] => textsAround(pieces, at, { step, headlines });
    const [before, behind] = [around(-1), around(1)];
    topics ??= new Topics(
      pairs,
      pieces.filter((piece) => piece.type === 'text').map((text) => pairs.of([text.flow.text])),
    );
    const alike = topics.likeness(pairs.of(before), pairs.of(behind));
    const text = Math.min(lengthOf(before), lengthOf(behind));
    if (text < LEAD_IN) return false;
    const words = Math.min(...(sharedWords([[flow.text]], [before, behind], pairs)[0] ?? []));
    const picture = pieces[at - 1]?.type === 'caption';
    return oddsOfStories(width, { alike, text, words, picture }) > 0;
  };
}

function isEnough(texts: readonly string[]): boolean {
  if (texts.length >= MOST_PARAGRAPHS) return true;
  return texts.length >= WINDOW && lengthOf(texts) >= ENOUGH_TEXT;
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** The nearest paragraphs in one direction, up to whatever is no text or heading and no further than the story goes. */
function textsAround(
  pieces: readonly (Piece | InfographicPiece)[],
  at: number,
  { step, headlines }: { step: 1 | -1; headlines: ReadonlySet<number> },
): string[] {
  const found: string[] = [];
  for (let next = at + step; !isEnough(found) && !headlines.has(next); next += step) {
    const piece = pieces[next];
    if (piece?.type === 'text') {
      const begins = piece.jump !== null || piece.head !== null;
      if (step === 1 ? begins : piece.tail !== null) break;
      found.push(piece.flow.text);
      if (step === 1 ? piece.tail !== null : begins) break;
    } else if (piece?.type !== 'display' && piece?.type !== 'caption' && piece?.type !== 'figure-mark') break;
  }
  return found;
}
