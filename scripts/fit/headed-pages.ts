import { readFileSync, readdirSync } from 'node:fs';
import { readExpectation } from '../../tests/normalize/expectation.ts';
import { type ExpectedStory, type HandSet, bare, wantedBlock } from '../../tests/normalize/hand-set-page.ts';
import { readSeed, seedIds } from '../../tests/normalize/seed-pages.ts';
import { noisyPage } from '../../tests/generator/noisy-page.ts';
import { placedPage } from '../../tests/generator/place-page.ts';
import { setPage } from '../../tests/generator/set-page.ts';
import { allStories } from '../../tests/generator/stories.ts';
import { parse } from 'yaml';
import type { TruePage } from './truth.ts';

/** A page and which of its lines are a headline's, which a heading's; what is not told may be either, or neither. */
export interface HeadedPage extends Pick<TruePage, 'name' | 'text' | 'layouts'> {
  heads: ReadonlyMap<number, boolean>;
}

/** Generated pages, every third with boxes as engines give them, read as badly as `rate` says. */
export function generatedHeads(firstSeed: number, count: number, rate: number): HeadedPage[] {
  const stories = allStories();
  return Array.from({ length: count }, (_, at) => {
    const seed = firstSeed + 20 * at;
    const read = at % 3 === 0 ? placedPage(stories, seed, rate) : noisyPage(setPage(stories, seed), rate);
    const heads = new Map<number, boolean>();
    read.lines.forEach((thing, line) => {
      const kind = thing === null ? undefined : read.things[thing]?.kind;
      if (kind === 'headline' || kind === 'heading') heads.set(line + 1, kind === 'headline');
    });
    return { name: `seed ${seed}`, heads, ...read };
  });
}

/** The five pages and those set by hand that may be fitted to. */
export function openHeads(): HeadedPage[] {
  return [...seedIds.map(seedHeads), ...['cases', 'hand-set', 'hand-set-manners'].flatMap(handSetHeads)];
}

function seedHeads(id: (typeof seedIds)[number]): HeadedPage {
  const expectation = new URL(`../../tests/fixtures/pages/${id}/expected.txt`, import.meta.url);
  const heads = new Map<number, boolean>();
  for (const { fields, blocks } of readExpectation(expectation).records) {
    const titles = (['kicker', 'headline', 'subheadline'] as const).flatMap((name) => fields.get(name) ?? []);
    const things = [
      ...titles.map(({ pieces }) => ({ pieces, isHeadline: true })),
      ...blocks.flatMap(({ type, pieces }) => (type === 'heading' ? { pieces, isHeadline: false } : [])),
    ];
    for (const { pieces, isHeadline } of things)
      for (const { line, endLine } of pieces)
        for (let at = line; at <= endLine; at += 1) heads.set(at, isHeadline);
  }
  return { name: id, text: readSeed(id).lines.join('\n'), heads };
}

function handSetHeads(folder: string): HeadedPage[] {
  const base = new URL(`../../tests/fixtures/${folder}/`, import.meta.url);
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const beside = file.replace(/expected\.yaml$/u, 'page.yaml').replace(/yaml$/u, 'txt');
      const text = readFileSync(new URL(beside, base), 'utf8');
      const { records } = parse(readFileSync(new URL(file, base), 'utf8')) as HandSet;
      return { name: beside, text, heads: headsIn(text, records) };
    });
}

/** The lines of a text that are one of its headlines or headings or a part of one, and of them only one kind. */
function headsIn(text: string, records: readonly (ExpectedStory & Titles)[]): Map<number, boolean> {
  const titles = records.flatMap(({ kicker, headline, subheadline, title }) =>
    [kicker, headline, subheadline, title].flatMap((own) => bare(own ?? '') || []),
  );
  const headings = records
    .flatMap(({ blocks }) => blocks.map(wantedBlock))
    .flatMap((block) => (block?.type === 'heading' ? block.text : []));
  const heads = new Map<number, boolean>();
  text.split('\n').forEach((line, at) => {
    const own = bare(line.replaceAll(/[#*]/gu, ''));
    const [isTitle, isHeading] = [titles, headings].map((some) => some.some((one) => one.includes(own)));
    if (own !== '' && isTitle !== isHeading) heads.set(at + 1, isTitle === true);
  });
  return heads;
}

interface Titles {
  kicker?: string;
  subheadline?: string;
}
