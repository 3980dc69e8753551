import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { accountFaults, rawLines } from '../normalize/account.ts';

function read(text: string) {
  return normalizePage({ file: 'x_large.txt', bytes: new TextEncoder().encode(text), sidecar: null });
}

const many = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join('\n\n');

/** 96 Han of which hardly any other paragraph has two in a row. */
const strange = (story: number, paragraph: number): string =>
  String.fromCharCode(
    ...Array.from(
      { length: 96 },
      (_, at) => 0x4e00 + ((story * 7919 + paragraph * 977 + at * (31 + (story % 97))) % 5000),
    ),
  );

const tidied = (n: number): string => `第${n}户人家的渠水通到了田埂上，种粮大户站在地头算账。`;
const wired = (n: number): string =>
  `据新华社北京1月21日电 ${Array.from({ length: 10 }, (_, at) => `${strange(n, at)}。`).join('\n\n')}`;

// Each of these took from 20 seconds to minutes, or ran out of stack.
describe('a page that no newspaper prints is read in reasonable time and wholly', () => {
  it.each([
    [
      '40,000 paragraphs between two datelines',
      `本报讯 记者报道。\n\n${many(40_000, tidied)}\n\n（新华社北京1月21日电）`,
    ],
    ['2,500 stories whose ends have nothing in common with them', many(2_500, wired)],
    ['a line of 60,000 marks that open nothing', `# 标题\n\n${'甲* '.repeat(60_000)}`],
    ['30,000 lines of marks that open nothing', `# 标题\n\n${'甲**乙\n'.repeat(30_000)}`],
    ['marks within marks, 60,000 times', `# 标题\n\n${'*'.repeat(60_000)}甲${'*'.repeat(60_000)}`],
    ['a heading with 250,000 blanks in it', `# 标${' '.repeat(250_000)}题`],
    ['100,000 characters to look at in as many lines', many(100_000, (n) => `会议强调の第${n}号工作，要求`)],
  ])('%s', (_, text) => {
    const { page, articles } = read(text);
    if (page === null) throw new Error('no page');
    expect(accountFaults(rawLines(text), page, articles)).toEqual([]);
  });
});

describe('strong type', () => {
  it('is told on a page of 300 such lines without a blank one between', () => {
    const headings = Array.from(
      { length: 300 },
      (_, n) => `**第${n}项工作**\n会议研究了第${n}项工作的进展。`,
    );
    const { articles } = read(headings.join('\n'));
    const texts = articles.flatMap(({ headline, blocks }) => [
      headline ?? '',
      ...blocks.map(({ text }) => text),
    ]);
    expect(texts.filter((text) => text.includes('*'))).toEqual([]);
    expect(texts.filter((text) => /^第\d+项工作$/u.test(text))).toHaveLength(300);
  });

  it('leaves the marks of a line that has more than any heading, and the heading beside it', () => {
    const { page, articles } = read(`# 标题\n\n${'甲*乙*'.repeat(60)}。\n`);
    const texts = articles.flatMap(({ headline, blocks }) => [headline, ...blocks.map(({ text }) => text)]);
    expect([...texts, ...(page?.unassigned ?? [])]).toEqual(['标题', `${'甲*乙*'.repeat(60)}。`]);
  });

  it.each([
    ['# 渠水通到田头 ##', '渠水通到田头'],
    ['# 渠水通到田头 ## \t', '渠水通到田头'],
    ['# 渠水通到田头##', '渠水通到田头##'],
    ['# 渠水通到# 田头', '渠水通到# 田头'],
  ])('an ATX heading %j reads %j', (line, headline) => {
    const { articles } = read(`${line}\n\n本报讯 ${tidied(1)}\n`);
    expect(articles.map((article) => article.headline)).toEqual([headline]);
  });
});
