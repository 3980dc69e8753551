import type { Place, Problem } from '../diagnostics/problem.ts';
import { type Report, problem } from '../diagnostics/rules.ts';
import type { Article, Block } from '../records/article.ts';
import type { SourceRun } from '../records/source.ts';
import { lineEnd } from '../text/classes.ts';
import { doubledGlyphs } from './doubled-glyphs.ts';

/** What a single printing shows of its own errors, without another to compare with; a list for the proof desk. */
export function lintArticles(file: string, articles: readonly Article[]): Problem[] {
  return [...articles.flatMap((article) => lintArticle(file, article)), ...foreignWidths(file, articles)];
}

function lintArticle(file: string, article: Article): Problem[] {
  const problems: Problem[] = [];
  const cuts = new Set(
    article.seams.filter((seam) => seam.lost).map((seam) => `${seam.block}:${seam.offset}`),
  );
  for (const block of article.blocks) {
    const report = (from: number, length = 1): Report => ({ file, place: placeIn(block, from, length) });
    problems.push(...unpairedMarks(block, article.blocks, report, cuts));
    for (const { at, glyph, context } of doubledGlyphs(block.text)) {
      problems.push(problem('lint:doubled-glyph', { glyph, context }, report(at, 2)));
    }
    for (const match of block.text.matchAll(FOREIGN)) {
      const script = SCRIPTS.find(([, test]) => test.test(match[0]))?.[0] ?? 'foreign';
      problems.push(problem('lint:foreign-script', { char: match[0], script }, report(match.index)));
    }
    if (isUnfinished(article, block, cuts)) {
      const context = block.text.slice(-12);
      problems.push(
        problem('lint:unfinished-sentence', { context }, report(Math.max(0, block.text.length - 1))),
      );
    }
  }
  return problems;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Hiragana', /\p{Script=Hiragana}/u],
  ['Katakana', /\p{Script=Katakana}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Thai', /\p{Script=Thai}/u],
];
const FOREIGN =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}]/gu;

function isUnfinished(article: Article, block: Block, cuts: ReadonlySet<string>): boolean {
  if (block.type !== 'paragraph' || (article.kind !== 'article' && article.kind !== 'continuation'))
    return false;
  return lineEnd(block.text) === 'open' && !cuts.has(`${block.id}:${block.text.length}`);
}

const PAIRS: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
  '「': '」',
  '『': '』',
};
const CLOSERS = new Set(Object.values(PAIRS));
const PAIRED = /[“”‘’《》〈〉（）()【】「」『』]/gu;

/**
 * Marks without their other half. A quotation that goes on in the next paragraph leaves its mark open by custom, so an
 * open “ before a block that begins with “ is none; next to a cut the other half may be elsewhere.
 */
function unpairedMarks(
  block: Block,
  blocks: readonly Block[],
  report: (from: number) => Report,
  cuts: ReadonlySet<string>,
): Problem[] {
  const open: { mark: string; at: number }[] = [];
  const lonely: { mark: string; at: number }[] = [];
  for (const { index: at, 0: char } of block.text.matchAll(PAIRED)) {
    if (char in PAIRS) open.push({ mark: char, at });
    else if (CLOSERS.has(char)) {
      const last = open.at(-1);
      if (last !== undefined && PAIRS[last.mark] === char) open.pop();
      else if (!isListNumber(block.text, at)) lonely.push({ mark: char, at });
    }
  }
  const next = blocks[blocks.indexOf(block) + 1];
  const goesOn = next?.text.startsWith('“') === true && open.length === 1 && open[0]?.mark === '“';
  if (goesOn || cuts.has(`${block.id}:${block.text.length}`)) open.length = 0;
  if (cuts.has(`${block.id}:0`)) lonely.length = 0;
  return [...open, ...lonely].map(({ mark, at }) =>
    problem(
      'lint:unpaired-mark',
      { mark, context: block.text.slice(Math.max(0, at - 6), at + 7) },
      report(at),
    ),
  );
}

/** 1）, a）: a closing bracket that numbers an item needs no other half. */
function isListNumber(text: string, at: number): boolean {
  return /(?:^|[。；\s])[0-9一二三四五六七八九十a-z]{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** Digits and Latin letters in the width that the page does not use, once a page and kind. */
function foreignWidths(file: string, articles: readonly Article[]): Problem[] {
  const blocks = articles.flatMap((article) => article.blocks);
  return WIDTHS.flatMap(({ wide, narrow, found }) => {
    const wides = matchesIn(blocks, wide);
    const narrows = matchesIn(blocks, narrow);
    if (wides.count === 0 || narrows.count === 0) return [];
    const [few, usual] = wides.count < narrows.count ? [wides, 'half-width'] : [narrows, 'full-width'];
    if (few.first === null) return [];
    const form = usual === 'half-width' ? 'full-width' : 'half-width';
    return [
      problem(
        'lint:foreign-width',
        { found: `${form} ${found}`, usual, count: few.count },
        { file, place: few.first },
      ),
    ];
  });
}

const WIDTHS = [
  { wide: /[０-９]/gu, narrow: /[0-9]/gu, found: 'digit' },
  { wide: /[Ａ-Ｚａ-ｚ]/gu, narrow: /[A-Za-z]/gu, found: 'letter' },
] as const;

function matchesIn(blocks: readonly Block[], pattern: RegExp): { count: number; first: Place | null } {
  let count = 0;
  let first: Place | null = null;
  for (const block of blocks) {
    for (const match of block.text.matchAll(pattern)) {
      count += 1;
      first ??= placeIn(block, match.index, 1);
    }
  }
  return { count, first };
}

/** Where characters of a block stand in the raw page. Spaces that wraps give stand nowhere and are passed over. */
export function placeIn(block: Block, from: number, length: number): Place {
  let left = from - wrapSpacesBefore(block, from);
  for (const run of block.sources) {
    if (left < run.length) return placeOf(run, left, length);
    left -= run.length;
  }
  const last = block.sources.at(-1) ?? { line: 1, column: 1, length: 0 };
  return placeOf(last, last.length, 0);
}

function placeOf({ line, column }: SourceRun, offset: number, length: number): Place {
  return { line, column: column + offset, endLine: line, endColumn: column + offset + length };
}

/** How many characters before an offset no source run holds. */
function wrapSpacesBefore(block: Block, offset: number): number {
  const missing = block.text.length - block.sources.reduce((sum, run) => sum + run.length, 0);
  if (missing === 0) return 0;
  let spaces = 0;
  let covered = 0;
  for (const run of block.sources) {
    covered += run.length;
    if (covered + spaces >= offset) break;
    if (block.text[covered + spaces] === ' ' && spaces < missing) spaces += 1;
  }
  return spaces;
}
