import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../src/corrections/read-corrections.ts';
import { settleCorrections } from '../../src/corrections/settle-corrections.ts';
import { filed, records } from '../corrections/sample.ts';
import { everything, largePages, pageOf, read } from '../normalize/large-pages.ts';
import { article } from '../site/comparison/sample.ts';

describe('pages', () => {
  it.each(largePages)('%s are read in reasonable time and wholly', (_, count, one) => {
    const text = pageOf(count, one);
    expect(everything(text).length).toBe(text.replaceAll(/\s/gu, '').length);
  });

  it('one line of 5 MB is read in reasonable time and wholly', () => {
    const text = '记者了解到，下一步将加快建设，有关负责人说。'.repeat(80_000);
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(5_000_000);
    expect(everything(text).length).toBe(text.length);
  });

  it('200,000 lines of one character are read in reasonable time and wholly', () => {
    const text = '字\n'.repeat(200_000);
    expect(everything(text)).toBe('字'.repeat(200_000));
  });

  it('600,000 letters of another script in a row are told of once, those apart each by itself', () => {
    const { problems } = read(`会议强调，${'Ж'.repeat(600_000)}。`);
    expect(problems.filter(({ rule }) => rule === 'lint:foreign-script')).toHaveLength(1);
    // 200,000 were too many for a command; a test has a larger stack.
    const apart = read(`会议强调，${'Ж、'.repeat(300_000)}。`).problems;
    expect(apart.filter(({ rule }) => rule === 'lint:foreign-script')).toHaveLength(300_000);
  });

  it('600,000 brackets without their other half are told of once', () => {
    const { problems } = read(`会议强调，${'甲）'.repeat(600_000)}。`);
    expect(problems.map(({ rule }) => rule)).toEqual(['lint:unpaired-habit']);
  });
});

describe('decisions', () => {
  it('ten thousand are read', () => {
    const one = (index: number): string =>
      `- {id: v-3f9a0c77d1, witness: 003-a7, context: 郑军强调, from: 军, to: 重, decision: accept, reason: 形近,\n   by: 甲${index}, at: 2026-11-21, source_sha: fd4548c2}\n`;
    const { entries, problems } = readCorrections(
      'a.yaml',
      Array.from({ length: 10_000 }, (_, at) => one(at)).join(''),
    );
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(10_000);
    expect(entries.at(-1)?.place.line).toBe(19_999);
    expect(entries.at(-1)?.entry.by).toBe('甲9999');
  });

  it('ten thousand are settled, on ten thousand places or on one', () => {
    const long = article(
      '003-a1',
      Array.from({ length: 10_000 }, (_, index) => `第${index}段，郑军强调。`),
    );
    const entries = long.blocks.map(({ id }, index) =>
      filed({ id: `003-a1#${id}`, context: `第${index}段，郑军强调。` }, 'corrections/a.yaml', index + 1),
    );
    const many = settleCorrections(entries, { ...records, articles: [long], variants: [] });
    expect(many.problems).toEqual([]);
    expect(many.corrections.filter(({ state }) => state === 'applied')).toHaveLength(10_000);
    const crowd = Array.from({ length: 10_000 }, (_, index) =>
      filed({ by: `编辑${index}` }, 'a.yaml', index + 1),
    );
    const one = settleCorrections(crowd, records);
    expect(one.corrections).toHaveLength(1);
    expect(one.corrections[0]?.confirmations).toHaveLength(9_999);
  });
});
