import type { Article } from '../../src/records/article.ts';
import type { Problem } from '../../src/diagnostics/problem.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { bestFor, extra, missing, strays } from './match-bodies.ts';
import { setPage } from './set-page.ts';
import type { GeneratedPage, TrueBody } from './set-page.ts';
import { allStories } from './stories.ts';

export interface Score {
  pages: number;
  paragraphs: number;
  /** Those that came back, less those that came back beside them; one that came back changed is lost once. */
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

/** What of the bodies did not come back and what came back beside them: `block …`, `extra …` and `headline …`. */
export function missesOf(bodies: readonly TrueBody[], articles: readonly Article[]): string[] {
  const misses = bodies.flatMap((body) => {
    const article = bestFor(body, articles);
    const headline = article?.headline ?? null;
    return [
      ...missing(body, article).map((text) => `block ${text}`),
      ...extra(body, article).map((text) => `extra ${text}`),
      ...(headline === body.headline ? [] : [`headline ${String(body.headline)}, got ${String(headline)}`]),
    ];
  });
  return [...misses, ...strays(bodies, articles).map((text) => `extra ${text}`)];
}

function addPage(score: Score, page: GeneratedPage): void {
  const { articles, unplaced, problems } = normalizeText(page.text);
  const missed: string[] = [];
  const extras = strays(page.bodies, articles);
  for (const body of page.bodies) {
    const article = bestFor(body, articles);
    missed.push(...missing(body, article));
    extras.push(...extra(body, article));
    addHeadline(score, { page, body, article, problems });
  }
  const paragraphs = page.bodies.reduce((sum, { blocks }) => sum + blocks.length, 0);
  score.paragraphs += paragraphs;
  score.exactParagraphs += paragraphs - Math.max(missed.length, extras.length);
  score.unplaced += unplaced.length;
  const told = { unplaced, block: missed, extra: extras };
  for (const [what, texts] of Object.entries(told))
    score.misses.push(...texts.map((text) => `${page.seed}: ${what} ${text}`));
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

/** Whether the headline is said to be open, by its own line. */
export function saysOpen(
  { text }: { text: string },
  headline: string | null,
  problems: readonly Problem[],
): boolean {
  const start = headline?.slice(0, 5) ?? '';
  const lines = text
    .split('\n')
    .flatMap((line, at) =>
      line.replaceAll(/[\s#*]/gu, '').startsWith(start.replaceAll(' ', '')) ? [at + 1] : [],
    );
  return problems.some(
    ({ rule, place }) =>
      rule === 'articles:unsettled-headline' &&
      place !== null &&
      lines.some((line) => place.line <= line && line <= place.endLine),
  );
}
