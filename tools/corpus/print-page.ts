import { pageStyle, type PageStyle } from '../../tests/generator/page-style.ts';
import { type Random, randomOf } from '../../tests/generator/random.ts';
import { setPrinted } from '../../tests/generator/set-page.ts';
import type { Printed, Story } from '../../tests/generator/story.ts';
import type { Misreader, Misreading } from './misread.ts';
import { type PlannedPage, proportions } from './plan.ts';

/** What a page printed of a story, and how it was read: offsets are those of the paragraphs as printed here. */
export interface TrueArticle {
  story: number;
  headline: string;
  printing: 'whole' | 'abridged' | 'cut';
  /** Of the story's paragraphs those that stand here, by number from 0. */
  paragraphs: number[];
  misreadings: Misreading[];
}

/** The truth about a page. */
export interface TruePage extends Omit<PlannedPage, 'stories'> {
  date: string;
  style: PageStyle;
  misread: number;
  articles: TrueArticle[];
}

export interface Press {
  seed: number;
  /** Stories that more than one page prints. */
  isReprinted: (story: number) => boolean;
  storyOf: (story: number) => Story;
  misread: Misreader;
}

/** Sets a planned page and reads it: the OCR text, and the truth. */
export function printPage(plan: PlannedPage, press: Press): { text: string; truth: TruePage } {
  const { stories, ...page } = plan;
  const random = randomOf(press.seed * 1_000_003 + Number.parseInt(plan.id.slice(1), 10));
  const style = pageStyle(random);
  const misread = rateOf(plan.paper, press.seed);
  const date = dateOf(plan.day);
  const printed = stories.map((number) => {
    const story = press.storyOf(number);
    const kept = press.isReprinted(number) ? keep(story.blocks.length, random) : whole(story.blocks.length);
    const texts = kept.paragraphs.map((at) => story.blocks[at]?.text ?? '');
    const read = press.misread(texts, misread, random);
    const article: TrueArticle = {
      story: number,
      headline: story.headline,
      ...kept,
      misreadings: read.misreadings,
    };
    const blocks = read.paragraphs.map((text) => ({ type: 'paragraph' as const, text }));
    const set: Printed = { ...story, dateline: datelineOf(date), title: story.headline, jump: null, blocks };
    return { article, set };
  });
  const { text } = setPrinted(
    printed.map(({ set }) => set),
    style,
    random,
  );
  return { text, truth: { ...page, date, style, misread, articles: printed.map(({ article }) => article) } };
}

type Kept = Pick<TrueArticle, 'printing' | 'paragraphs'>;

const whole = (count: number): Kept => ({ printing: 'whole', paragraphs: [...Array(count).keys()] });

/** Which paragraphs a paper takes over: all, the first ones, or those that it does not leave out. */
function keep(count: number, random: Random): Kept {
  const drawn = random.next();
  const { paragraphs: all } = whole(count);
  if (drawn < proportions.cut) {
    return { printing: 'cut', paragraphs: all.slice(0, Math.max(2, random.int(count >> 1, count - 1))) };
  }
  if (drawn > proportions.cut + proportions.abridged) return whole(count);
  const paragraphs = all.filter((at) => at === 0 || random.chance(0.7));
  return paragraphs.length < 2 ? whole(count) : { printing: 'abridged', paragraphs };
}

/** A paper's own, the same on all its pages. */
function rateOf(paper: string, seed: number): number {
  const [least, most] = proportions.misread;
  const own = Array.from(paper).reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0, seed);
  return least + (most - least) * randomOf(own).next();
}

const firstDay = Date.UTC(2025, 0, 2);
const dayMs = 86_400_000;

const dateOf = (day: number): string => new Date(firstDay + day * dayMs).toISOString().slice(0, 10);

function datelineOf(date: string): string {
  const before = new Date(Date.parse(date) - dayMs);
  return `新华社北京${before.getUTCMonth() + 1}月${before.getUTCDate()}日电`;
}
