import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../../../src/site/comparison/compare.ts';
import type { Section } from '../../../src/site/comparison/sections.ts';
import type { Segment } from '../../../src/site/comparison/segments.ts';
import { article, story, variant } from './sample.ts';

const short = ([kind]: string): string => kind ?? '';

/** A cell in one line: marks as `[形:重]`, edges as `…`. */
function line(segments: readonly Segment[] | undefined): string {
  if (!segments) return '—';
  return segments
    .map((segment) => {
      if (segment.kind === 'edge') return '…';
      return segment.kind === 'text' ? segment.text : `[${short(segment.class)}:${segment.text}]`;
    })
    .join('');
}

function table(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => {
    const paragraphs = section.kind === 'paragraph' ? [section.paragraph] : section.paragraphs;
    const rows = paragraphs.flatMap(({ rows: all }) =>
      all.map((row) => `${row.id} ${line(row.a?.segments)} | ${line(row.b?.segments)}`),
    );
    return section.kind === 'paragraph'
      ? rows
      : [`(${section.kind} ${section.first}-${section.last})`, ...rows];
  });
}

const rows = (comparison: Comparison): string[] => table(comparison.sections);

describe('compare', () => {
  const whole = article('000-a1', ['去虚务实。', '在青海，郑重强调。', '政治坚定。']);
  const other = article('001-a1', ['去虚务实。', '在青海，郑重强调。', '政治坚定。']);
  const late = article('003-a7', ['在青海，郑军强调。', '政治坚定。'], {
    continuedFrom: { raw: '（上接1版）', page: '1' },
    complete: false,
    missing: ['start'],
  });
  const articles = [whole, other, late];
  const heavy = variant('v-0000000001', {
    articles,
    places: { '000-a1': 'p2:5-6', '001-a1': 'p2:5-6', '003-a7': 'p1:5-6' },
  });
  const records = { story: story(articles), variants: [heavy], articles };

  it('sets what differs side by side, folds what is equal, and takes a late start for no omission', () => {
    const comparison = compare(records, '000-a1', '003-a7');
    expect(rows(comparison)).toEqual([
      '(unprinted 1-1)',
      'p1 去虚务实。 | —',
      'p2 在青海，郑[s:重]强调。 | 在青海，郑[s:军]强调。',
      '(equal 3-3)',
      'p3 政治坚定。 | 政治坚定。',
    ]);
    expect(comparison.sections[0]).toMatchObject({
      absence: { side: 'b', kind: 'starts-late', jump: { raw: '（上接1版）', page: '1' }, block: 2 },
      characters: 5,
    });
    expect(comparison.counts.shape).toBe(1);
    expect(comparison.substantive).toBe(1);
    expect(comparison.shared).toEqual({ blocks: 2, characters: 14 });
  });

  it('gives each side the other’s view when the base changes', () => {
    const comparison = compare(records, '003-a7', '000-a1');
    expect(rows(comparison)).toEqual([
      '(unprinted 1-1)',
      'b-p1 — | 去虚务实。',
      'p1 在青海，郑[s:军]强调。 | 在青海，郑[s:重]强调。',
      '(equal 2-2)',
      'p2 政治坚定。 | 政治坚定。',
    ]);
    expect(comparison.sections[0]).toMatchObject({ absence: { side: 'a', kind: 'starts-late', block: 1 } });
  });

  it('shows no difference where only a third witness differs', () => {
    const comparison = compare(records, '000-a1', '001-a1');
    expect(comparison.sections.map(({ kind }) => kind)).toEqual(['equal']);
    expect(comparison.substantive).toBe(0);
  });

  it('makes a row at every paragraph break, and keeps the layout variant at the break', () => {
    const split = article('000-a1', ['共同努力。”', '……', '政治坚定。']);
    const run = article('003-a7', ['共同努力。”……', '政治坚定。']);
    const both = [split, run];
    const merged = variant('v-0000000002', {
      articles: both,
      class: 'layout',
      places: { '000-a1': 'p1:6-6', '003-a7': 'p1:6-6' },
      breaks: ['000-a1'],
    });
    const comparison = compare(
      { story: story(both), variants: [merged], articles: both },
      '000-a1',
      '003-a7',
    );
    expect(rows(comparison)).toEqual([
      'p1 共同努力。” | 共同努力。”',
      '(equal 2-3)',
      'p2 …… | ……',
      'p3 政治坚定。 | 政治坚定。',
    ]);
    const [first] = comparison.sections;
    expect(first?.kind === 'paragraph' && first.paragraph.classes).toEqual(['layout']);
  });

  it('gives an omitted paragraph a row of its own with a caret, not a hole', () => {
    const full = article('000-a1', ['政治坚定。', '……', '去虚务实。']);
    const less = article('002-a1', ['政治坚定。', '去虚务实。']);
    const both = [full, less];
    const omitted = variant('v-0000000003', {
      articles: both,
      class: 'omission',
      places: { '000-a1': 'p2:0-2', '002-a1': 'p2:0-0' },
    });
    const comparison = compare(
      { story: story(both), variants: [omitted], articles: both },
      '000-a1',
      '002-a1',
    );
    expect(rows(comparison)).toEqual([
      '(equal 1-1)',
      'p1 政治坚定。 | 政治坚定。',
      'p2 [o:……] | [o:]',
      '(equal 3-3)',
      'p3 去虚务实。 | 去虚务实。',
    ]);
  });

  it('marks where a witness breaks off in mid-sentence', () => {
    const full = article('000-a1', [
      '“过去更多的是要求群众去做事，现在更多的是党员干部主动服务群众。',
      '政治坚定。',
    ]);
    const cut = article('002-a1', ['“过去更多的是要求群众去做事，现在更多的是党员干'], {
      complete: false,
      missing: ['end'],
    });
    const both = [full, cut];
    const comparison = compare({ story: story(both), variants: [], articles: both }, '000-a1', '002-a1');
    expect(rows(comparison)).toEqual([
      'p1 “过去更多的是要求群众去做事，现在更多的是党员干部主动服务群众。 | “过去更多的是要求群众去做事，现在更多的是党员干…',
      '(unprinted 2-2)',
      'p2 政治坚定。 | —',
    ]);
  });

  it('calls a difference of width what two witnesses of one reading set otherwise', () => {
    const trio = [
      article('000-a1', ['大势、小事']),
      article('002-a1', ['大势,小事']),
      article('003-a7', ['大势，小事']),
    ];
    const comma = variant('v-0000000004', {
      articles: trio,
      class: 'punctuation',
      places: { '000-a1': 'p1:2-3', '002-a1': 'p1:2-3', '003-a7': 'p1:2-3' },
      readings: [
        { text: '、', witnesses: ['000-a1'] },
        { text: ',', witnesses: ['002-a1', '003-a7'] },
      ],
    });
    const comparison = compare({ story: story(trio), variants: [comma], articles: trio }, '002-a1', '003-a7');
    expect(comparison.counts).toMatchObject({ width: 1, punctuation: 0 });
    expect(comparison.sections[0]).toMatchObject({ kind: 'equal', hidden: 1, classes: ['width'] });
  });
});
