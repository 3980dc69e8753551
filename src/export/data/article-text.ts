import type { Article } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';

export type TextOf = (block: Article['blocks'][number]) => string;

/** What a block reads as the OCR has it. */
const asRead: TextOf = ({ text }) => text;

/** A text that people have corrected: what its blocks read now, and who they are. */
export interface Corrected {
  textOf: TextOf;
  by: readonly string[];
}

const nobody: Corrected = { textOf: asRead, by: [] };

/** What stands above the text, as it is printed. */
export function headOf({ kicker, headline, subheadline, continuedFrom, dateline, byline }: Article) {
  const line = `${dateline?.raw ?? ''}${byline?.raw ?? ''}`;
  return {
    kicker,
    headline,
    subheadline,
    continued: continuedFrom?.raw ?? null,
    line: line === '' ? null : line,
  };
}

const isThere = (text: string | null): text is string => text !== null && text !== '';

/** An article as plain text: what stands above it, then block by block, an empty line between; nothing is added. */
export function articleText(article: Article, textOf: TextOf = asRead): string {
  const { kicker, headline, subheadline, continued, line } = headOf(article);
  const parts = [kicker, headline, subheadline, continued, line].filter(isThere);
  return `${[...parts, ...article.blocks.map(textOf)].join('\n\n')}\n`;
}

/**
 * An article as Markdown (CommonMark, tables as GFM): what is known of it as YAML between lines of hyphens, the headline
 * as heading of the first level, headings of sections as such of the second. What could be a mark has a backslash before
 * it, so that the text reads as in the article.
 */
export function articleMarkdown(article: Article, page: Page, { textOf, by }: Corrected = nobody): string {
  const { kicker, headline, subheadline, continued, line } = headOf(article);
  const parts = [
    frontMatter(article, page, by),
    kicker && plain(kicker),
    headline && `# ${plain(headline)}`,
    subheadline && `**${plain(subheadline)}**`,
    continued && plain(continued),
    line && plain(line),
    ...article.blocks.map((block) => {
      if (block.type === 'table') return table(cellsOf(textOf(block)));
      return block.type === 'heading' ? `## ${plain(textOf(block))}` : plain(textOf(block));
    }),
  ];
  return `${parts.filter((part) => part !== null && part !== '').join('\n\n')}\n`;
}

/** JSON's strings are YAML's, whatever they hold. */
function frontMatter(
  { id, agency }: Article,
  { id: page, paper, date, number, file, sha256 }: Page,
  by: readonly string[],
): string {
  const said = {
    ...{ id, paper: paper.name, date: date.value, number: number.value, page, agency, file, sha256 },
    ...(by.length > 0 && { correctedBy: by }),
  };
  const lines = Object.entries(said).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

/** Signs that may be marks anywhere; ~ and | are so in GFM only. */
const marks = /[\\`*_[\]<>#|~&]/gu;

/** What is a mark only where a block begins: of a list or a quotation, or a line under a heading. */
const opening = /^(\s*)([-+=]|\d{1,9}(?=[.)]))/u;

function plain(text: string): string {
  const escaped = text
    .replace(marks, '\\$&')
    .replace(opening, (_, space: string, sign: string) =>
      /\d/u.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
  // Markdown drops space at the edges of a block and folds line ends: both are kept as characters by number.
  return escaped.replace(/^[ \t]+|[ \t]+$|[\t\n\r]/gu, (space) =>
    Array.from(space, (sign) => `&#${sign.codePointAt(0) ?? 32};`).join(''),
  );
}

/** The cells of a table's text, row by row. */
export const cellsOf = (text: string): string[][] => text.split('\n').map((row) => row.split('\t'));

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows;
  const width = Math.max(...rows.map((row) => row.length), 1);
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => plain(row[at] ?? '')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
}
