import { normalizePage } from '../../src/normalize/normalize-page.ts';
import type { Article } from '../../src/records/article.ts';

export const read = (text: string, file = 'x_bad.txt') =>
  normalizePage({ file, bytes: new TextEncoder().encode(text), sidecar: null });

/** Everything that stands in a field, a block or an unassigned entry, white space left out. */
export function everything(text: string): string {
  const { page, articles } = read(text);
  const texts = [...articles.flatMap(textsOf), ...(page?.unassigned.map((entry) => entry.text) ?? [])];
  return texts.join('').replaceAll(/[\p{White_Space}\uFEFF]/gu, '');
}

export function textsOf({
  blocks,
  headline,
  subheadline,
  kicker,
  byline,
  dateline,
  continuedFrom,
}: Article): string[] {
  const fields = [headline, subheadline, kicker, byline?.raw, dateline?.raw, continuedFrom?.raw];
  return [...fields.map((field) => field ?? ''), ...blocks.map((block) => block.text)];
}

/** A story with its headline broken over two lines, its picture and a dateline behind it. */
function storyWithPicture(n: number): string {
  const body = `第${n}户人家的渠水通到了田埂上，种粮大户站在地头算账，一亩地能省下水电费四十多元。`;
  return `渠水通到第${n}户\n田埂上好光景\n\n图为第${n}户。李信君摄\n\n${body}（新华社北京1月2日电）\n`;
}

/** Pages of many like pieces: what they are called, how many pieces, and the piece of a number. */
export const largePages: readonly [string, number, (n: number) => string][] = [
  // Each of these took minutes, or ran out of stack, before what they are made of was gone over once only.
  ['130,000 pictures', 130_000, (n) => `图为第${n}株。李信君摄\n`],
  ['3,000 stories under headlines of two lines, pictures between', 3_000, storyWithPicture],
  [
    '6,000 texts that break off',
    6_000,
    (n) => `第${n}户人家的渠水通到了田埂上，种粮大户站在地头\n\n图为第${n}户。李信君摄\n`,
  ],
  ['3,000 datelines wrapped over three lines', 3_000, () => '据新华社北京1月2\n1日电（记者王敏\n李强）\n'],
];

/** A page of so many pieces. */
export function pageOf(count: number, one: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => one(n)).join('\n');
}
