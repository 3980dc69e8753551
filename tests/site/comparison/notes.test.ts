import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../../src/i18n/dictionary.ts';
import { witnessLabels } from '../../../src/site/comparison/labels.ts';
import { inShort, noteOf, type NoteOptions, verdictInShort } from '../../../src/site/comparison/notes.ts';
import { streamOf } from '../../../src/site/comparison/stream.ts';
import { languages } from '../../../src/records/language.ts';
import type { Article } from '../../../src/records/article.ts';
import type { Variant } from '../../../src/records/variant.ts';
import { article, variant } from './sample.ts';

const { comparison } = dictionaryOf('zh-CN');

const four = (texts: readonly [string, string, string, string]): Article[] =>
  ['000-a1', '001-a1', '002-a1', '003-a7'].map((id, index) => article(id, [texts[index] ?? '']));

/** The note and the verdict as the page shows them, from the first witness's side unless another is named. */
function told(
  of: Variant,
  articles: readonly Article[],
  more: Partial<NoteOptions> & { base?: string } = {},
): string {
  const { base = articles[0]?.id, ...options } = more;
  const blocks = articles.find(({ id }) => id === base)?.blocks ?? [];
  const note = noteOf(
    of,
    { article: base ?? '', stream: streamOf(blocks) },
    { labels: witnessLabels(articles), ...options },
  );
  const said = note.verdict && comparison.verdict(note.verdict);
  const verdict = said && `${said.votes} · ${said.told}`;
  return `${note.before}【${note.lemma}】${note.after}：${comparison.clauses(note.clauses)}｜${verdict ?? ''}`;
}

describe('in short', () => {
  it.each([1, 2, 6, 7, 200])('as much is said of %i witnesses as by all their names', (count) => {
    const names = Array.from({ length: count }, (_, at) => `版${at}`);
    const clauses = [false, true].map((rest) => ({
      kind: 'reads' as const,
      witnesses: names,
      rest,
      text: '重',
    }));
    const verdict = { votes: [count], decided: false, suspects: names, abstaining: names.slice(1) };
    for (const language of languages) {
      const words = dictionaryOf(language).comparison;
      expect(words.clauses(inShort(clauses)), language).toBe(words.clauses(clauses));
      expect(words.verdict(verdictInShort(verdict)), language).toEqual(words.verdict(verdict));
    }
    expect(JSON.stringify([inShort(clauses), verdictInShort(verdict)]).length).toBeLessThan(800);
  });
});

describe('noteOf', () => {
  const articles = four(['育，郑重强调：', '育，郑重强调：', '育，郑重强调：', '育，郑军强调：']);
  const all = { '000-a1': 'p1:3-4', '001-a1': 'p1:3-4', '002-a1': 'p1:3-4', '003-a7': 'p1:3-4' } as const;

  it('names the one that differs and counts the rest', () => {
    const heavy = variant('v-0000000001', { articles, places: all });
    expect(told(heavy, articles)).toBe('郑【重】强调：003作“军”，余三证作“重”｜3:1 · 003疑误');
  });

  it('lets a witness abstain that does not reach the place', () => {
    const three = { '000-a1': 'p1:3-4', '001-a1': 'p1:3-4', '003-a7': 'p1:3-4' } as const;
    const heavy = variant('v-0000000001', { articles, places: three, abstaining: ['002-a1'] });
    expect(told(heavy, articles)).toBe('郑【重】强调：003作“军”，余二证作“重”｜2:1 · 003疑误，002不及');
  });

  it('says what a suspected witness adds, and what it omits', () => {
    const more = four(['新篇，以', '新篇，以', '新篇，以', '新篇章，以']);
    const added = { '000-a1': 'p1:2-2', '001-a1': 'p1:2-2', '002-a1': 'p1:2-2', '003-a7': 'p1:2-3' } as const;
    expect(told(variant('v-0000000002', { articles: more, class: 'addition', places: added }), more)).toBe(
      '新篇【】：003衍“章”，余三证无｜3:1 · 003疑误',
    );
    const less = four(['所外部各类', '所外部各类', '所外部各类', '所外各类']);
    const gone = { '000-a1': 'p1:2-3', '001-a1': 'p1:2-3', '002-a1': 'p1:2-3', '003-a7': 'p1:2-2' } as const;
    const omitted = variant('v-0000000003', { articles: less, class: 'omission', places: gone });
    expect(told(omitted, less)).toBe('所外【部】各类：003脱，余三证作“部”｜3:1 · 003疑误');
    expect(told(omitted, less, { base: '003-a7' })).toBe('所外【】各类：003脱，余三证作“部”｜3:1 · 003疑误');
  });

  it('gives two witnesses no verdict, and lets neither be the one that erred', () => {
    const pair = [article('000-a2', ['重点装备']), article('003-a1', ['点装备'])];
    const one = variant('v-0000000004', {
      articles: pair,
      class: 'omission',
      places: { '000-a2': 'p1:0-1', '003-a1': 'p1:0-0' },
    });
    expect(told(one, pair)).toBe('【重】点装：003无，000作“重”｜');
  });

  it('leaves an even vote undecided, and puts the base last', () => {
    const even = four(['甲重', '甲重', '甲军', '甲军']);
    const places = {
      '000-a1': 'p1:1-2',
      '001-a1': 'p1:1-2',
      '002-a1': 'p1:1-2',
      '003-a7': 'p1:1-2',
    } as const;
    const heavy = variant('v-0000000005', { articles: even, places });
    expect(told(heavy, even)).toBe('甲【重】：002、003作“军”，余二证作“重”｜2:2 · 未决');
    expect(told(heavy, even, { base: '003-a7' })).toBe('甲【军】：000、001作“重”，余二证作“军”｜2:2 · 未决');
  });

  it('says of a paragraph break who makes it and who runs on', () => {
    const places = {
      '000-a1': 'p1:7-7',
      '001-a1': 'p1:7-7',
      '002-a1': 'p1:7-7',
      '003-a7': 'p1:7-7',
    } as const;
    const layout = variant('v-0000000006', {
      articles,
      class: 'layout',
      places,
      breaks: ['000-a1', '001-a1', '002-a1'],
      suspects: [],
    });
    expect(told(layout, articles)).toBe('【】：003不分段，余三证分段｜3:1 · ');
  });

  it('widens every reading by the digits of its number', () => {
    const pair = [article('000-a1', ['达1288.8万']), article('003-a7', ['达1286.6万'])];
    const number = variant('v-0000000007', {
      articles: pair,
      places: { '000-a1': 'p1:4-7', '003-a7': 'p1:4-7' },
    });
    expect(told(number, pair, { prefix: '128' })).toBe('达【1288.8】万：003作“1286.6”，000作“1288.8”｜');
  });

  it('quotes readings that hold quotation marks in corner brackets, and names a space', () => {
    const pair = [article('000-a1', ['以“重']), article('003-a7', ['以 重'])];
    const mark = variant('v-0000000008', {
      articles: pair,
      places: { '000-a1': 'p1:1-2', '003-a7': 'p1:1-2' },
    });
    expect(told(mark, pair)).toBe('以【“】重：003作“␣”，000作「“」｜');
  });
});
