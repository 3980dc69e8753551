import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { readRecords } from '../../src/export/read-records.ts';
import type { SearchableRecords } from '../../src/export/search-documents.ts';
import { chromiumFlags, findChromium } from '../../tests/browser/chromium.ts';
import { phrasesIn } from '../../tests/search/phrases.ts';
import { askAll } from '../../tests/search/search-page.ts';
import { serve } from '../serve.ts';
import { generatedRecords } from './corpus.ts';
import type { Figure } from './figures.ts';
import { makeSearchSite } from './search-site.ts';

/** What search costs in an archive of so many pages. First searches are a visitor's first, with nothing loaded before. */
interface SearchFigures {
  pages: number;
  articles: number;
  indexBytes: number;
  indexMs: number;
  /** Bytes over the wire, scripts compressed, of the median and the largest first search. */
  firstBytes: Spread;
  firstMs: Spread;
  laterMs: Spread;
}

interface Spread {
  median: number;
  largest: number;
}

const firstSearches = 25;
const laterSearches = 150;

/** Measures search in a real browser, over the pages of the built site in `dist` and over 1,000 generated ones. */
export async function benchSearch(dist = 'dist'): Promise<Figure[]> {
  if (!existsSync(join(dist, 'search/index.html')))
    throw new Error(`No site in ${dist}: run "npm run build" first.`);
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumFlags],
    env: { ...process.env, ...env },
  });
  try {
    const own = await measure(browser, await readRecords(join(dist, 'data')), dist);
    const many = await measure(browser, generatedRecords(1_000), dist);
    return [
      ...figuresOf(own, { firstKb: 150, firstMs: 300, laterMs: 60 }),
      ...figuresOf(many, { firstKb: 500, firstMs: null, laterMs: null }),
    ];
  } finally {
    await browser.close();
  }
}

interface Bars {
  firstKb: number;
  firstMs: number | null;
  laterMs: number | null;
}

/** Bytes are held to the bar by the largest of the searches, times by the median: the machine does other things too. */
function figuresOf(
  { pages, articles, indexBytes, indexMs, ...searches }: SearchFigures,
  bars: Bars,
): Figure[] {
  const { firstBytes, firstMs, laterMs } = searches;
  const of = `search in ${pages} pages`;
  return [
    {
      work: `${of} (${articles} articles): the index`,
      bar: '',
      result: `${kb(indexBytes)} kB made in ${(indexMs / 1000).toFixed(1)} s`,
      met: null,
    },
    {
      work: `${of}: loaded by a first search`,
      bar: `every one ≤ ${bars.firstKb} kB`,
      result: `median ${kb(firstBytes.median)}, largest ${kb(firstBytes.largest)} kB`,
      met: firstBytes.largest <= bars.firstKb * 1000,
    },
    timeFigure(`${of}: a first search`, firstMs, bars.firstMs),
    timeFigure(`${of}: later ones`, laterMs, bars.laterMs),
  ];
}

function timeFigure(work: string, { median, largest }: Spread, barMs: number | null): Figure {
  return {
    work,
    bar: barMs === null ? '' : `median ≤ ${barMs} ms`,
    result: `median ${median.toFixed(0)}, largest ${largest.toFixed(0)} ms`,
    met: barMs === null ? null : median <= barMs,
  };
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(0);

async function measure(browser: Browser, records: SearchableRecords, dist: string): Promise<SearchFigures> {
  const site = `.cache/bench/search-${records.pages.length}`;
  const { bytes, ms } = await makeSearchSite(site, records, dist);
  const served = await serve(site, 0);
  try {
    const phrases = phrasesIn(records.articles, firstSearches, 1);
    const firsts: { bytes: number; ms: number }[] = [];
    for (const phrase of phrases) firsts.push(await firstSearch(browser, served.origin, phrase));
    const page = await browser.newPage({ baseURL: served.origin });
    await page.goto('/search/');
    const later = await askAll(page, phrasesIn(records.articles, laterSearches, 2));
    await page.close();
    return {
      pages: records.pages.length,
      articles: records.articles.length,
      indexBytes: bytes,
      indexMs: ms,
      firstBytes: spread(firsts.map((first) => first.bytes)),
      firstMs: spread(firsts.map((first) => first.ms)),
      laterMs: spread(later.slice(1).map((answer) => answer.ms)),
    };
  } finally {
    await served.close();
  }
}

async function firstSearch(
  browser: Browser,
  origin: string,
  phrase: string,
): Promise<{ bytes: number; ms: number }> {
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  await page.goto('/search/', { waitUntil: 'networkidle' });
  const bytes = bytesLoadedBy(page);
  const [answer] = await askAll(page, [phrase]);
  const loaded = await bytes();
  await context.close();
  return { bytes: loaded, ms: answer?.ms ?? 0 };
}

/** Counts from now on; the files of an index are compressed already, the others as a server would. */
function bytesLoadedBy(page: Page): () => Promise<number> {
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    const isText = /\.(?:js|json|css)$/u.test(basename(new URL(response.url()).pathname));
    // What is read as a stream has no body to be asked for afterwards.
    bodies.push(
      isText
        ? response.body().then((body) => gzipSync(body).length)
        : response
            .request()
            .sizes()
            .then(({ responseBodySize }) => responseBodySize),
    );
  });
  return async () => (await Promise.all(bodies)).reduce((sum, length) => sum + length, 0);
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, largest: sorted.at(-1) ?? 0 };
}
