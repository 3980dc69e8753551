import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standElsewhere } from '../../src/collate/evidence/elsewhere.ts';
import { nearMissProblems } from '../../src/collate/evidence/near-miss-problems.ts';
import { addEvidence } from '../../src/collate/evidence/witness-of-archive.ts';
import { storeSymbols } from '../../src/collate/reuse/symbols.ts';
import type { Page } from '../../src/records/page.ts';
import type { Variant } from '../../src/records/variant.ts';
import { article, story, variant } from '../site/comparison/sample.ts';

const told = [
  article('000-a1', ['坚持以同志为中心的好传统。']),
  article('001-a1', ['坚持以总书记为中心的好传统。']),
];
const names = variant('v-0000000001', {
  articles: told,
  class: 'fluent',
  places: { '000-a1': 'p1:3-5', '001-a1': 'p1:3-6' },
  context: { before: '坚持以', after: '为中心的好传统。' },
});
const elsewhere = [
  article('002-a1', ['大家说，同志为中心的好传统不能丢。']),
  article('003-a1', ['又见同志，为中心的好传统。', '同志为中心的好。']),
  article('004-a1', ['总书记为中心。']),
];
const evidenceOf = (one: Variant, articles = [...told, ...elsewhere]) =>
  addEvidence([one], { stories: [story(told)], articles })[0]?.evidence;

describe('addEvidence', () => {
  it('counts each reading in its words in other stories, across marks, and names where', () => {
    expect(evidenceOf(names)).toEqual({
      before: '',
      after: '为中心的好传',
      readings: [
        { count: 2, articles: ['002-a1', '003-a1'] },
        { count: 0, articles: [] },
      ],
    });
  });

  it('does not count the story itself', () => {
    expect(evidenceOf(names, told)).toBeUndefined();
  });

  it('says nothing of what shares less than six characters around it', () => {
    expect(evidenceOf(names, [...told, article('002-a1', ['同志为中心的。'])])).toBeUndefined();
  });

  it('tells a reading from a longer one that begins with it by what follows', () => {
    const pair = [
      article('000-a1', ['书写改革新篇。大家都来']),
      article('001-a1', ['书写改革新篇章。大家都来']),
    ];
    const chapter = variant('v-0000000002', {
      articles: pair,
      class: 'addition',
      places: { '000-a1': 'p1:6-6', '001-a1': 'p1:6-7' },
      context: { before: '书写改革新篇', after: '。大家都来' },
    });
    const found = addEvidence([chapter], {
      stories: [story(pair)],
      articles: [...pair, article('002-a1', ['再次书写改革新篇章大家看。'])],
    });
    // 新篇 alone would stand in 新篇章 too.
    expect(found[0]?.evidence?.readings.map(({ count }) => count)).toEqual([0, 1]);
  });

  it('says nothing where readings differ in marks alone', () => {
    const marks = variant('v-0000000003', {
      articles: told,
      class: 'omission',
      places: { '000-a1': 'p1:3-3', '001-a1': 'p1:3-3' },
      readings: [
        { text: '……', witnesses: ['000-a1'] },
        { text: '', witnesses: ['001-a1'] },
      ],
      context: { before: '坚持以', after: '同志为中心的好传统' },
    });
    expect(evidenceOf(marks)).toBeUndefined();
  });
});

it('finds every place of a phrase outside its own story, and no others', () => {
  const letters = fc.string({ unit: fc.constantFrom('山', '水', '田'), minLength: 0, maxLength: 30 });
  const phrase = fc.string({ unit: fc.constantFrom('山', '水', '田'), minLength: 6, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 5 }),
      fc.array(phrase, { minLength: 1, maxLength: 4 }),
      (texts, wanted) => {
        const phrases = wanted.map((text, at) => ({
          symbols: Array.from(text, (char) => char.charCodeAt(0)),
          own: at % 2,
        }));
        const counted = standElsewhere(storeSymbols(texts), [...texts.keys()], phrases);
        const naive = wanted.map((text, at) =>
          texts.reduce((sum, other, number) => {
            if (number === at % 2) return sum;
            return sum + Array.from(other).filter((_, from) => other.startsWith(text, from)).length;
          }, 0),
        );
        expect(counted.map(({ count }) => count)).toEqual(naive);
      },
    ),
  );
});

describe('near misses of set phrases', () => {
  const phrase = '同心同德建设幸福家园';
  const nine = Array.from('灯河学药粮渡茶集苗', (what, at) =>
    article(`10${at}-a1`, [`${what}边的人都说，${phrase}，好。`]),
  );
  const missesOf = (text: string, more = {}) => {
    const articles = [...nine, article('200-a1', [text])];
    const pages = articles.map(({ page }) => ({ id: page, file: `${page}.txt` }) as Page);
    return nearMissProblems({ pages, articles, ...more }, []).map(
      ({ problem: { file, place }, suggestion }) => `${file}:${place?.column ?? 0} ${suggestion}`,
    );
  };

  it('say what is misread and what it should be', () => {
    expect(missesOf('山里人说同心同德建没幸福家园。')).toEqual(['200.txt:10 设']);
  });

  it('name what stands beside a character that is left out', () => {
    expect(missesOf('山里人说同心同德建幸福家园。')).toEqual(['200.txt:9 建设幸']);
  });

  it('leave numbers, doubled characters and other sentences alone', () => {
    expect(missesOf('山里人说同心同德建设设幸福家园。')).toEqual([]);
    expect(missesOf('山里人说同心同德，建没幸福家园。')).toEqual([]);
    expect(missesOf('山里人说同心建没家园。')).toEqual([]);
  });
});

describe('a phrase stands elsewhere', () => {
  const phrase = '天地玄黄宇宙洪荒日';
  const phraseOf = (text: string, of = -1) => ({
    symbols: Array.from(text, (char) => char.charCodeAt(0)),
    own: of,
  });
  const stand = (given: readonly string[], ...phrases: ReturnType<typeof phraseOf>[]) =>
    standElsewhere(storeSymbols(given), [...given.keys()], phrases).map(
      ({ count, texts: where }) => `${count}: ${where.join(' ')}`,
    );

  it('as often as it does, and the first three texts are named, each once', () => {
    const six = phrase.slice(0, 6);
    expect(stand([six, `${six}${six}`, '月盈昃辰宿列张寒来', `甲${six}`, six], phraseOf(six))).toEqual([
      '5: 0 1 3',
    ]);
    expect(stand([six, `${six}${six}`], phraseOf(six, 1))).toEqual(['1: 0']);
    expect(stand([six], phraseOf(six), phraseOf(phrase.slice(0, 7)), phraseOf(six))).toEqual([
      '1: 0',
      '0: ',
      '1: 0',
    ]);
    expect(stand([six, phrase.slice(6)], phraseOf(phrase))).toEqual(['0: ']);
    expect(stand([phrase], phraseOf(phrase))).toEqual(['1: 0']);
  });
});
