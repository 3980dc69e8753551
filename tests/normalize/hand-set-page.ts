import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import type { Problem } from '../../src/diagnostics/problem.ts';
import type { Article } from '../../src/records/article.ts';
import type { Page } from '../../src/records/page.ts';

/** `## heading`, a paragraph, either of them open behind `? `, or a table. */
export type ExpectedBlock = string | { table: string[][] };

export interface ExpectedStory {
  kind: string;
  headline?: string | null;
  /** Kicker, headline and sub-headline together, where it is open which is which. */
  title?: string;
  byline?: string;
  dateline?: string;
  continuedFrom?: string;
  blocks: ExpectedBlock[];
}

/** A text set aside, for any reason or for the one that is its key. */
export type ExpectedAside = string | Record<string, string>;

/** What a reader takes a page for; the notation: `tests/fixtures/hand-set-manners/README.md`. */
export interface HandSet {
  manner?: string;
  right?: string;
  messages?: string[];
  silent?: string[];
  records: ExpectedStory[];
  aside: ExpectedAside[];
}

export interface HandSetPage {
  text: string;
  expected: HandSet;
  page: Page;
  articles: Article[];
  problems: readonly Problem[];
}

/** Reads a page and its expectation, and normalizes the page alone. */
export function readHandSet(text: URL, expectation: URL): HandSetPage {
  const raw = readFileSync(text, 'utf8');
  const bytes = new TextEncoder().encode(raw);
  const { page, articles, problems } = normalizePage({ file: 'h_page.txt', bytes, sidecar: null });
  if (page === null) throw new Error(`${text.pathname} is unusable`);
  const expected = parse(readFileSync(expectation, 'utf8')) as HandSet;
  return { text: raw, expected, page, articles, problems };
}

/** A text as it is compared: without white space, a degree sign and its letter as the one sign. */
export function bare(text: string): string {
  return text.replaceAll(/\s/gu, '').replaceAll('°C', '℃');
}

/** What a block is expected to be, `null` where that is open. */
export function wantedBlock(block: ExpectedBlock): { type: string; text: string } | null {
  if (typeof block !== 'string') return { type: 'table', text: bare(block.table.flat().join('')) };
  if (block.startsWith('? ')) return null;
  return block.startsWith('## ')
    ? { type: 'heading', text: bare(block.slice(3)) }
    : { type: 'paragraph', text: bare(block) };
}

/** The reason and the text of an entry set aside, the reason `null` where any will do. */
export function wantedAside(entry: ExpectedAside): { reason: string | null; text: string } {
  const [reason = null, text = ''] =
    typeof entry === 'string' ? [null, entry] : (Object.entries(entry)[0] ?? []);
  return { reason, text: bare(text) };
}

/** Whether an article bears an expected headline or title. */
export function hasHeadline({ headline, title }: ExpectedStory, article: Article): boolean {
  const fields = [article.kicker, article.headline, article.subheadline].map((text) => bare(text ?? ''));
  if (title === undefined) return fields.includes(bare(headline ?? ''));
  const [kicker = '', main = '', sub = ''] = fields;
  return [kicker + main + sub, main + sub + kicker, main + kicker + sub].includes(bare(title));
}

/** Names, place and day as they are printed: how a mark divides into byline and dateline is left open. */
export function hasSignature({ byline, dateline, continuedFrom }: ExpectedStory, article: Article): boolean {
  const sorted = (texts: (string | undefined)[]): string =>
    Array.from(bare(texts.join('')))
      .toSorted()
      .join('');
  return (
    sorted([byline, dateline]) === sorted([article.byline?.raw, article.dateline?.raw]) &&
    bare(continuedFrom ?? '') === bare(article.continuedFrom?.raw ?? '')
  );
}
