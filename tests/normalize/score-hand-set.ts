import type { Article } from '../../src/records/article.ts';
import type { Page } from '../../src/records/page.ts';
import { bare, hasHeadline, hasSignature, wantedAside, wantedBlock } from './hand-set-page.ts';
import type { ExpectedAside, ExpectedStory, HandSetPage } from './hand-set-page.ts';

const counted = [
  'articles',
  'headlines',
  'paragraphs',
  'headings',
  'tables',
  'captions',
  'signatures',
  'asides',
] as const;
export type Counted = (typeof counted)[number];

/** Of each kind of thing, how many came back right of how many; a line for each that did not. */
export interface HandSetScore {
  right: Record<Counted, number>;
  all: Record<Counted, number>;
  misses: string[];
}

/** An article is right from this share of its character triples on, of all that it or the expectation holds. */
const RIGHT_ARTICLE = 0.9;

/**
 * Counts what of a page came back. A paragraph is right when a paragraph of some record has exactly its text, a headline
 * when the record that holds the story's first paragraph bears it, an article when some record has its text and hardly any
 * other. Captions are no articles.
 */
export function scoreHandSet({ expected, page, articles }: HandSetPage): HandSetScore {
  const score = emptyScore();
  const blocks = articles
    .flatMap((article) => article.blocks)
    .map(({ type, text }) => `${type} ${bare(text)}`);
  for (const record of expected.records) {
    const caption = record.kind === 'caption';
    for (const wanted of record.blocks.map(wantedBlock)) {
      if (wanted === null) continue;
      const at = blocks.indexOf(`${wanted.type} ${wanted.text}`);
      if (at >= 0) blocks.splice(at, 1);
      count(score, caption ? 'captions' : kinds[wanted.type], { right: at >= 0, told: wanted.text });
    }
    if (!caption) countStory(score, record, articles);
  }
  for (const entry of expected.aside)
    count(score, 'asides', { right: isAside(entry, page, articles), told: JSON.stringify(entry) });
  return score;
}

const kinds: Record<string, Counted> = { paragraph: 'paragraphs', heading: 'headings', table: 'tables' };

export function emptyScore(): HandSetScore {
  const zeros = (): Record<Counted, number> =>
    Object.fromEntries(counted.map((what) => [what, 0])) as Record<Counted, number>;
  return { right: zeros(), all: zeros(), misses: [] };
}

/** Adds a page's score to that of others, its misses behind its name. */
export function addScore(sum: HandSetScore, { right, all, misses }: HandSetScore, name: string): void {
  for (const what of counted) {
    sum.right[what] += right[what];
    sum.all[what] += all[what];
  }
  sum.misses.push(...misses.map((miss) => `${name}: ${miss}`));
}

/** `paragraphs 12/15 · headlines 3/4`, without what there is none of. */
export function tellScore({ right, all }: HandSetScore): string {
  return counted.flatMap((what) => (all[what] ? [`${what} ${right[what]}/${all[what]}`] : [])).join(' · ');
}

function count(
  score: HandSetScore,
  what: Counted = 'paragraphs',
  { right, told }: { right: boolean; told: string },
): void {
  score.all[what] += 1;
  if (right) score.right[what] += 1;
  else score.misses.push(`${what}: ${told}`);
}

function countStory(score: HandSetScore, record: ExpectedStory, articles: readonly Article[]): void {
  const holder = holderOf(record, articles);
  const told = record.title ?? record.headline ?? 'without headline';
  if (record.title !== undefined || (record.headline ?? null) !== null)
    count(score, 'headlines', { right: holder !== undefined && hasHeadline(record, holder), told });
  if (record.byline !== undefined || record.dateline !== undefined || record.continuedFrom !== undefined)
    count(score, 'signatures', { right: holder !== undefined && hasSignature(record, holder), told });
  const want = triples(record.blocks.map((block) => wantedBlock(block)?.text ?? '').join(''));
  const right = articles.some(
    (article) =>
      overlap(want, triples(article.blocks.map(({ text }) => bare(text)).join(''))) >= RIGHT_ARTICLE,
  );
  count(score, 'articles', { right, told });
}

/** The record that holds the end of a story's first paragraph (its table, where it has none), whatever became of its beginning. */
function holderOf({ blocks }: ExpectedStory, articles: readonly Article[]): Article | undefined {
  const wanted = blocks.flatMap((block) => wantedBlock(block) ?? []);
  const first = (wanted.find(({ type }) => type === 'paragraph') ?? wanted[0])?.text;
  if (first === undefined) return undefined;
  return articles.find(({ blocks: own }) => own.some(({ text }) => bare(text).includes(first.slice(-10))));
}

function isAside(entry: ExpectedAside, page: Page, articles: readonly Article[]): boolean {
  const { reason, text } = wantedAside(entry);
  const credits = articles.filter(({ kind }) => kind === 'credits').flatMap(({ blocks }) => blocks);
  const fits = (own: string): boolean =>
    reason === null || own === reason || (reason === 'furniture' && own === 'page-name');
  const entries = page.unassigned.filter((own) => fits(own.reason));
  return [...entries, ...(reason === null ? credits : [])]
    .map((own) => bare(own.text))
    .join('')
    .includes(text);
}

function triples(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + 3 <= text.length; at += 1) {
    const triple = text.slice(at, at + 3);
    found.set(triple, (found.get(triple) ?? 0) + 1);
  }
  return found;
}

/** Jaccard's index of two bags. */
function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, n) => sum + n, 0);
  const shared = [...a].reduce((sum, [triple, n]) => sum + Math.min(n, b.get(triple) ?? 0), 0);
  return shared / Math.max(1, size(a) + size(b) - shared);
}
