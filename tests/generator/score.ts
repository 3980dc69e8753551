import type { Article } from '../../src/records/article.ts';
import type { Problem } from '../../src/diagnostics/problem.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { setPage } from './set-page.ts';
import type { GeneratedPage, TrueBody } from './set-page.ts';
import { allStories } from './stories.ts';

export interface Score {
  pages: number;
  paragraphs: number;
  exactParagraphs: number;
  bodies: number;
  rightHeadlines: number;
  /** Entries that no stage knew what to do with. */
  unplaced: number;
  /** Of the headlines, the ones a problem report says are open. */
  saidOpen: number;
  /** One line for what went wrong, the page's seed first. */
  misses: string[];
}

/** Sets `count` pages from `firstSeed` on, normalizes them alone, and counts what comes back exactly. */
export function scorePages(firstSeed: number, count: number): Score {
  const stories = allStories();
  const score: Score = {
    pages: count,
    paragraphs: 0,
    exactParagraphs: 0,
    bodies: 0,
    rightHeadlines: 0,
    unplaced: 0,
    saidOpen: 0,
    misses: [],
  };
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) addPage(score, setPage(stories, seed));
  return score;
}

/** `98.73 %`, cut off and not rounded up, so that a bar that shows as reached is reached. */
export function percent(part: number, whole: number): string {
  return `${(Math.floor((part / whole) * 10_000) / 100).toFixed(2)} %`;
}

/** What a page gives back, alone: its records, what is left unplaced, and the problems told. */
export function normalizeText(text: string) {
  const bytes = new TextEncoder().encode(text);
  const { page, articles, problems } = normalizePage({ file: 'g_generated.txt', bytes, sidecar: null });
  const unplaced =
    page?.unassigned.filter((entry) => entry.reason === 'unplaced').map((entry) => entry.text) ?? [];
  return { articles, unplaced, problems };
}

/** Per body, what of it did not come back: `headline …` and `block …`. */
export function missesOf(bodies: readonly TrueBody[], articles: readonly Article[]): string[] {
  return bodies.flatMap((body) => {
    const article = bestFor(body, articles);
    const headline = article?.headline ?? null;
    return [
      ...missing(body, article).map((text) => `block ${text}`),
      ...(headline === body.headline ? [] : [`headline ${String(body.headline)}, got ${String(headline)}`]),
    ];
  });
}

function addPage(score: Score, page: GeneratedPage): void {
  const { articles, unplaced, problems } = normalizeText(page.text);
  score.misses.push(...unplaced.map((text) => `${page.seed}: unplaced ${text}`));
  score.unplaced += unplaced.length;
  for (const body of page.bodies) {
    const article = bestFor(body, articles);
    const missed = missing(body, article);
    score.paragraphs += body.blocks.length;
    score.exactParagraphs += body.blocks.length - missed.length;
    score.misses.push(...missed.map((text) => `${page.seed}: block ${text}`));
    addHeadline(score, { page, body, article, problems });
  }
}

interface Found {
  page: GeneratedPage;
  body: TrueBody;
  article: Article | undefined;
  problems: readonly Problem[];
}

function addHeadline(score: Score, { page, body, article, problems }: Found): void {
  const actual = article?.headline ?? null;
  const open =
    actual === null && page.style.headlines === 'gathered' && saysOpen(page, body.headline, problems);
  score.bodies += 1;
  if (actual === body.headline || open) score.rightHeadlines += 1;
  else score.misses.push(`${page.seed}: headline ${String(body.headline)}, got ${String(actual)}`);
  if (open && actual !== body.headline) score.saidOpen += 1;
}

/** Whether a problem points at the headline's own line. */
function saysOpen({ text }: GeneratedPage, headline: string | null, problems: readonly Problem[]): boolean {
  const start = headline?.slice(0, 5) ?? '';
  const lines = text
    .split('\n')
    .flatMap((line, at) =>
      line.replaceAll(/[\s#*]/gu, '').startsWith(start.replaceAll(' ', '')) ? [at + 1] : [],
    );
  return problems.some(
    ({ place }) => place !== null && lines.some((line) => place.line <= line && line <= place.endLine),
  );
}

/** The record that holds most of a body. */
function bestFor(body: TrueBody, articles: readonly Article[]): Article | undefined {
  const held = (article: Article): number => body.blocks.length - missing(body, article).length;
  return articles.toSorted((a, b) => held(b) - held(a))[0];
}

/** The blocks of a body that a record does not hold as they are, type and text. */
function missing(body: TrueBody, article: Article | undefined): string[] {
  const left = (article?.blocks ?? []).map(({ type, text }) => `${type} ${text}`);
  return body.blocks.flatMap(({ type, text }) => {
    const at = left.indexOf(`${type} ${text}`);
    if (at < 0) return [`${type} ${text}`];
    left.splice(at, 1);
    return [];
  });
}
