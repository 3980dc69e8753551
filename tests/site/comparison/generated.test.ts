import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../../src/collate/collate.ts';
import type { Article } from '../../../src/records/article.ts';
import type { Page } from '../../../src/records/page.ts';
import { compare, type Comparison } from '../../../src/site/comparison/compare.ts';
import type { RowView } from '../../../src/site/comparison/paragraphs.ts';
import type { SideName } from '../../../src/site/comparison/segments.ts';
import { article } from './sample.ts';

/** Sentences of the seeds, each once, so that a text made of them holds no repeats. */
const sentences = [
  '会议再次聚焦作风建设，听取了关于整治形式主义为基层减负工作情况的报告。',
  '总书记的重要讲话，充分肯定驰而不息抓作风的丰硕成果和实质进展。',
  '全国两会结束不到一周，专门深入农村了解基层减负情况。',
  '牌子“瘦身”的背后是基层“担子”减轻。',
  '过去一年，国内考察调研时多次走进乡村、社区，倾听基层干部群众呼声。',
  '在青海谈学习教育，郑重强调：“推进作风建设常态化长效化。”',
  '干好有用的事，少做无用功，需要上下各方面共同努力。',
  '越是任务艰巨，越是挑战严峻，就越需要以过硬的作风保驾护航。',
];

/** Where to break paragraphs, and what to change: at a place of the text a character is replaced, dropped or added. */
const edition = fc.record({
  breaks: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  edits: fc.array(fc.record({ at: fc.nat(220), change: fc.constantFrom('重', '', '甲乙') }), {
    maxLength: 4,
  }),
  from: fc.constantFrom(0, 0, 2),
  to: fc.constantFrom(8, 8, 6),
});

type Edition = typeof edition extends fc.Arbitrary<infer Value> ? Value : never;

function print(id: string, { breaks, edits, from, to }: Edition): Article {
  const marked = sentences.map((text, index) =>
    index > from && breaks.includes(index) ? `\n${text}` : text,
  );
  let text = marked.slice(from, to).join('');
  for (const { at, change } of edits) {
    if (text[at] !== undefined && text[at] !== '\n') text = text.slice(0, at) + change + text.slice(at + 1);
  }
  const lost = (block: string, offset: number) =>
    ({ block, offset, kind: 'cut', lost: true, rule: 'articles:open-end', note: '' }) as const;
  const printed = article(id, text.split('\n').filter(Boolean));
  const last = printed.blocks.at(-1);
  if (from > 0) printed.seams.push(lost('p1', 0));
  if (to < sentences.length && last) printed.seams.push(lost(last.id, last.text.length));
  return printed;
}

const page = (id: string, of: Article): Page => ({
  id,
  file: `${id}.txt`,
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  newline: 'lf',
  paper: { name: null, basis: 'unknown', reason: '' },
  date: { value: null, basis: 'unknown', reason: '' },
  number: { value: null, basis: 'unknown', reason: '' },
  notes: { paper: null, date: null, number: null },
  scan: null,
  articles: [of.id],
  unassigned: [],
});

const rowsOf = ({ sections }: Comparison): RowView[] =>
  sections
    .flatMap((section) => (section.kind === 'paragraph' ? [section.paragraph] : section.paragraphs))
    .flatMap(({ rows }) => rows);

const printed = (rows: readonly RowView[], side: SideName): string =>
  rows
    .map((row) =>
      (row[side]?.segments ?? []).map((segment) => ('text' in segment ? segment.text : '')).join(''),
    )
    .join('');

describe('compare, over editions as collation sees them', () => {
  it('prints both texts whole and in order, in rows of unlike names, and notes every variant of the pair once', () => {
    fc.assert(
      fc.property(edition, edition, edition, (...editions) => {
        const articles = editions.map((one, index) => print(`00${index}-a1`, one));
        const { stories, variants } = collate({
          pages: articles.map((one) => page(one.page, one)),
          articles,
        });
        for (const story of stories) {
          const ids = story.witnesses.map((witness) => witness.article);
          const witnesses = articles.filter(({ id }) => ids.includes(id));
          const [a = '', b = ''] = ids;
          const comparison = compare(
            { story, variants: variants.filter((one) => one.story === story.id), articles: witnesses },
            a,
            b,
          );
          const rows = rowsOf(comparison);
          expect(printed(rows, 'a')).toBe(comparison.a.blocks.map(({ text }) => text).join(''));
          expect(printed(rows, 'b')).toBe(comparison.b.blocks.map(({ text }) => text).join(''));
          const names = rows.map(({ id }) => id);
          expect(names).toEqual([...new Set(names)]);
          const noted = rows.flatMap(({ notes }) => notes.map(({ variant }) => variant)).toSorted();
          expect(noted).toEqual([...new Set(noted)]);
          expect(noted.length).toBe(Object.values(comparison.counts).reduce((sum, count) => sum + count, 0));
        }
      }),
      { numRuns: 100, seed: 20250122 },
    );
  });
});
