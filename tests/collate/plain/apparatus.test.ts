import { expect, it } from 'vitest';
import { writeApparatus } from '../../../src/collate/plain/apparatus.ts';
import { collatePlain, type PlainOptions } from '../../../src/collate/plain/collate-plain.ts';

function entries(texts: readonly string[], options: PlainOptions = {}): string[] {
  const named = texts.map((text, at) => ({ name: `${'abcdefghijklm'.charAt(at)}.txt`, text }));
  return writeApparatus(collatePlain(named, options))
    .trimEnd()
    .split('\n')
    .slice(texts.length + 1);
}

const end = '，村民们都说今年有救了。';

it('says that there is no difference, also where white space alone differs', () => {
  expect(entries([`渠水通到田头${end}`, `渠水通到田头${end}`])).toEqual(['No difference.']);
  expect(entries(['It ended there and then.', 'It ended  there and then.'])).toEqual(['No difference.']);
});

it('the base is the lemma, whatever the majority reads', () => {
  const texts = [`渠水通到田头${end}`, `渠水通到田头${end}`, `渠水通到田边${end}`];
  const at = (given: string): string => `  渠水通到田${given}，村民们都说今年`;
  expect(entries(texts)).toEqual(['a ¶1', `${at('[头]')}: a b ] 边 c · shape · 2:1, c suspected`]);
  expect(entries(texts, { base: 'c.txt' })).toEqual([
    'a ¶1',
    `${at('[边]')}: c ] 头 a b · shape · 1:2, c suspected`,
  ]);
});

it('names up to eight that have the lemma, and says “余同” of more', () => {
  const same = (count: number): string[] => Array.from({ length: count }, () => `渠水通到田头${end}`);
  expect(entries([...same(8), `渠水通到田边${end}`])[1]).toContain(': a b c d e f g h ] 边 i ·');
  expect(entries([...same(9), `渠水通到田边${end}`])[1]).toContain(': 余同 ] 边 j ·');
});

it('a text of nothing is said to be empty', () => {
  const said = writeApparatus(
    collatePlain([
      { name: 'a', text: '' },
      { name: 'b', text: `渠${end}` },
    ]),
  );
  expect(said.split('\n')[0]).toBe('a: empty');
});
