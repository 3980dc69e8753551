import type { LineLayout } from '../../src/normalize/read/raw-line.ts';
import { noisyPage, type NoisyPage } from './noisy-page.ts';
import { type Random, randomOf } from './random.ts';
import { widthOf } from './set-lines.ts';
import { type GeneratedPage, setPage } from './set-page.ts';
import type { Story } from './story.ts';

/** A page as an engine would have read it that tells where on the scan each line stands. */
export interface PlacedPage extends NoisyPage {
  /** Of each line of the text; of a blank one, and now and then of another, nothing. */
  layouts: (LineLayout | undefined)[];
}

/** How a page is printed and how exactly an engine saw it, in pixels and in ems. */
interface Print {
  em: number;
  lead: number;
  gutter: number;
  linesInColumn: number;
  headline: number;
  heading: number;
  white: number;
  /** White between paragraphs instead of an indent, in ems. */
  between: number;
  /** Whether the engine tells titles from text. */
  tellsRegions: boolean;
}

/** Of so many lines there is no box, or one that is far too high, and so many regions are taken for the other kind. */
const MISSING = 0.02;
const TOO_HIGH = 0.02;
const MISTAKEN = 0.03;
/** A line is full that leaves no more room than an indent and a character, in ems. */
const ROOM = 4;
/** What all pictures' texts of the generator show. */
const CAPTION = /参观/u;
/** How a signature or a picture's text ends, from which no paragraph goes on. */
const ENDED = /[。）)发摄]$/u;
/** How far an engine sets an edge beside the ink, in ems. */
const BESIDE = 0.15;

/** Sets the first page from a seed on that is set in columns without Markdown, reads it badly, and gives it boxes. */
export function placedPage(stories: readonly Story[], firstSeed: number, rate: number): PlacedPage {
  for (let seed = firstSeed; ; seed += 1) {
    const page = setPage(stories, seed);
    const { columns, marks } = page.style;
    if (columns !== null && marks.headline === '') return placeLines(page, noisyPage(page, rate), columns);
  }
}

function placeLines(page: GeneratedPage, noisy: NoisyPage, columns: number): PlacedPage {
  const random = randomOf(page.seed * 7919 + 4);
  const print = printOf(random);
  const width = columns * print.em;
  const texts = noisy.text.split('\n').map((text) => text.trim());
  const lines = withDatelines(noisy, texts, columns);
  const at = { x: print.em, y: print.em, lines: 0, regions: 0 };
  const layouts = texts.map((text, line): LineLayout | undefined => {
    const own = lines[line] ?? null;
    const [isFirst, isLast] = [lines.indexOf(own) === line, lines.lastIndexOf(own) === line];
    const kind = own === null ? 'other' : (noisy.things[own]?.kind ?? 'other');
    if (text === '') at.regions += 1;
    if (text === '' || random.chance(MISSING)) return undefined;
    if (at.lines >= print.linesInColumn)
      Object.assign(at, { x: at.x + width + print.gutter, y: print.em, lines: 0 });
    const isTitle = kind === 'headline' || kind === 'heading';
    if (isTitle && isFirst) at.y += print.white * print.em;
    const size = print.em * (isTitle ? print[kind] : 1);
    const opens = kind === 'paragraph' && isFirst;
    const indent = opens && print.between === 0 ? 2 * print.em : 0;
    if (opens) at.y += print.between * print.em;
    const set = (widthOf(text) / 2) * size;
    const right = kind === 'paragraph' && !isLast ? width : Math.min(indent + set, Math.max(width, set));
    const box = boxOf({ left: at.x + indent, right: at.x + right, top: at.y, size }, random);
    at.y += size * print.lead;
    at.lines += 1;
    const type = own === null && CAPTION.test(text) ? 'caption' : typeOf(isTitle, random);
    const region = { id: String(at.regions), type };
    return print.tellsRegions ? { box, region } : { box };
  });
  return { ...noisy, lines, layouts };
}

/** What each line is part of, a dateline that fills its line part of the paragraph that goes on from it. */
function withDatelines(
  { lines: things, things: kinds }: NoisyPage,
  texts: readonly string[],
  columns: number,
): NoisyPage['lines'] {
  const lines = [...things];
  for (let line = lines.length - 1; line > 0; line -= 1) {
    const own = lines[line] ?? null;
    const before = texts.findLastIndex((text, at) => at < line && text !== '');
    const text = texts[before] ?? '';
    if (own === null || kinds[own]?.kind !== 'paragraph' || lines[before] !== null || ENDED.test(text))
      continue;
    if (widthOf(text) / 2 > columns - ROOM) lines[before] = own;
  }
  return lines;
}

function printOf(random: Random): Print {
  return {
    em: random.int(14, 40),
    lead: random.int(12, 16) / 10,
    gutter: random.int(12, 40),
    linesInColumn: random.int(20, 60),
    headline: random.int(13, 25) / 10,
    heading: random.int(10, 13) / 10,
    white: random.int(0, 15) / 10,
    between: random.chance(0.2) ? random.int(5, 10) / 10 : 0,
    tellsRegions: random.chance(0.3),
  };
}

function boxOf(
  { left, right, top, size }: Record<'left' | 'right' | 'top' | 'size', number>,
  random: Random,
): NonNullable<LineLayout['box']> {
  const beside = (): number => Math.round((random.int(-100, 100) / 100) * BESIDE * size);
  const x = left + beside();
  const height = size * (random.chance(TOO_HIGH) ? 2 : random.int(90, 105) / 100);
  return { x, y: top, width: Math.max(1, right + beside() - x), height };
}

function typeOf(isTitle: boolean, random: Random): string {
  return isTitle !== random.chance(MISTAKEN) ? 'title' : 'text';
}
