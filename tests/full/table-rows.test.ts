import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../scripts/fit/read-page.ts';
import { ODDS } from '../../src/normalize/headlines/headline-odds.ts';
import { tellHeadlines } from '../../src/normalize/headlines/headlines.ts';
import { PairIndex } from '../../src/normalize/headlines/pairs.ts';
import { features } from '../../src/normalize/lines/features.ts';
import { type LabelledPage, labelLines } from '../../src/normalize/lines/label-lines.ts';
import type { Line } from '../../src/normalize/lines/tree.ts';
import { type Feature, type Weights, weights } from '../../src/normalize/lines/weights.ts';
import { gatherInfographics } from '../../src/normalize/paragraphs/infographics.ts';
import { readPieces } from '../../src/normalize/paragraphs/pieces.ts';
import { readEnginePage } from '../../src/normalize/engine-files/engine-page.ts';
import { printPage, writers } from '../normalize/engine-print.ts';
import { kickerPage } from '../normalize/engine-told-page.ts';
import { placedPage } from '../generator/place-page.ts';
import { noisyPage } from '../generator/noisy-page.ts';
import { setPage } from '../generator/set-page.ts';
import { allStories } from '../generator/stories.ts';

/** Seeds of the generated pages, each read well, and badly in two ways. */
const SEEDS = Array.from({ length: 40 }, (_, at) => 1 + at);
const FOLDERS = [
  'seeds',
  ...['cases', 'generated', 'hand-set', 'hand-set-kept', 'hand-set-last', 'hand-set-manners'].map(inFixtures),
];

/** A narrow column in which a paragraph begins with lines that are about as wide as each other, with hardly a mark. */
const NARROW = `離島小輪加開夜航

船公司表示，過往尾班船於十時
開出，不少住户要趕在十時前離
開市區，加班後全程收费不变，
亦會按乘客量檢討，至於星期
日的班次將缩短，留待与工會
商量後再作公布，預計年底會有
結果。
小食店的東主陳先生感各
街坊、船公司和碼頭工友家
，形容這是盼了許久的一件
好事，他打算把鋪面的营業時
間延長一小時，並添一名夥計。
`;

function inFixtures(folder: string): string {
  return `tests/fixtures/${folder}`;
}

function kept(folder: string): string[] {
  const base = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt') && !file.endsWith('.bodies.txt'))
    .map((file) => readFileSync(new URL(file, base), 'utf8'));
}

function generated(seed: number): string[] {
  const page = setPage(stories, seed);
  return [page.text, ...[0.02, 0.05].map((rate) => noisyPage(page, rate).text)];
}

/** The same number of pages of which an engine tells where their lines stand, and one with a line in smaller type over its headline. */
function placed(): Line[][] {
  const kicker = readEnginePage(writers['lines.json']?.(printPage(kickerPage)) ?? '');
  if (kicker === null || 'problem' in kicker) throw new Error('no page');
  return [...SEEDS.map((seed) => placedPage(stories, 1000 + 20 * seed, 0.02)), kicker].map(
    ({ text, layouts }) => readPage(text, layouts),
  );
}

const stories = allStories();
const pages = [
  ...[NARROW, ...FOLDERS.flatMap(kept), ...SEEDS.flatMap(generated)].map((text) => readPage(text)),
  ...placed(),
].map((lines) => ({ lines, labelled: labelLines(lines) }));

const read = ({ path }: LabelledPage): string =>
  path.map(({ label, wrapped }) => `${label}${wrapped}`).join();

/** Whether some page is told otherwise without a row: only those count on which it says something. */
function tells(row: Feature): boolean {
  const without: Weights = { ...weights, [row]: {} };
  return pages.some(({ lines, labelled }: { lines: readonly Line[]; labelled: LabelledPage }) => {
    if (labelled.evidence.every(({ around }) => features[row](around) === 0)) return false;
    return read(labelLines(lines, new Set(), without)) !== read(labelled);
  });
}

describe('a row of the table of lines that changes nothing is removed', () => {
  it.each(Object.keys(weights) as Feature[])('%s', (row) => {
    expect(tells(row)).toBe(true);
  });
});

const shown = pages.map(({ labelled }) => gatherInfographics(readPieces(labelled)));
const told = (odds: typeof ODDS) => (pieces: (typeof shown)[number]) =>
  tellHeadlines(pieces, new PairIndex(), odds)
    .map(({ type }) => type)
    .join();
const toldNow = shown.map(told(ODDS));

describe('and so is one of the odds of headlines', () => {
  it.each(ODDS.map(([name]) => name))('%s', (row) => {
    const without = told(ODDS.filter(([name]) => name !== row));
    expect(shown.some((pieces, at) => without(pieces) !== toldNow[at])).toBe(true);
  });
});
