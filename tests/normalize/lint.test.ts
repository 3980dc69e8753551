import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { normalizeSeed, seedIds } from './seed-pages.ts';

/** What a reader of the five pages finds wrong in them without another edition: rule, line and column. */
const errors = {
  '000': [],
  '001': [],
  '002': ['articles:open-end 63:24'],
  '003': [
    'repeats:column-tail 45:1',
    'lint:unpaired-mark 55:153',
    'lint:doubled-glyph 93:43',
    'lint:doubled-glyph 183:2',
    'lint:doubled-glyph 183:4',
  ],
  '004': [],
} as const;

describe('single-witness lint', () => {
  it.each(seedIds)('finds on page %s what a reader finds, and nothing else', (id) => {
    const { problems } = normalizeSeed(id);
    const told = problems.map(({ rule, place }) => `${rule} ${place?.line ?? 0}:${place?.column ?? 0}`);
    expect(told).toEqual([...errors[id]]);
  });
});

/** What the lint says of a page: rule, and the text from the first `Unexpected` on. */
function linted(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  return normalizePage({ file: 'x.txt', bytes, sidecar: null })
    .problems.filter(({ rule }) => rule.startsWith('lint:'))
    .map(
      ({ rule, message }) =>
        `${rule} ${/^Unexpected (?:unpaired \S+|doubled .)/u.exec(message)?.[0] ?? message}`,
    );
}

describe('a doubled glyph', () => {
  it.each([
    ['a measure word, for each or one after another', '台下响起阵阵叫好，县县都有新桥，日日有人来看。'],
    ['a verb, for a short while', '孩子们围着老人，要他讲讲当年的事情。'],
    ['the end of a name and the beginning of its part', '图书馆馆长和西河村村干部都到了会场。'],
    ['words that meet', '全市工作作风明显好转，上海海关也派人来了。'],
    ['a name that the page has again', '女孩莎莎昨日出院。医生说，莎莎恢复得很快。'],
  ])('is none where it is %s', (_, text) => {
    expect(linted(text)).toEqual([]);
  });

  it('is told where nothing explains it, though the page doubles other glyphs', () => {
    expect(linted('台下响起阵阵叫好，患者是白内障和和青光眼。')).toEqual([
      'lint:doubled-glyph Unexpected doubled 和',
    ]);
  });
});

describe('marks that the page reads as their other half', () => {
  const said = (count: number) => '他们办起了”夜校”，又开了“书屋”和“茶馆”。'.repeat(count);

  it('are told once for the page', () => {
    expect(linted(said(2))).toEqual(['lint:unpaired-habit Unexpected unpaired “”']);
  });

  it('are told one by one while they are few, or few of many', () => {
    const one = 'lint:unpaired-mark Unexpected unpaired ”';
    expect(linted(said(1))).toEqual([one, one]);
    const right = Array.from('东南西北中前后左右上', (side) => `${side}村有“鼓”，也有“锣”。`).join('');
    expect(linted(said(2) + right)).toEqual([one, one, one, one]);
  });

  it('say nothing of another pair', () => {
    expect(linted(`${said(3)}书架上放着《河流。`)).toEqual([
      'lint:unpaired-habit Unexpected unpaired “”',
      'lint:unpaired-mark Unexpected unpaired 《',
    ]);
  });
});
