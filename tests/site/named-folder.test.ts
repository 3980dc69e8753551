import { expect, it } from 'vitest';
import { paperAddress } from '../../src/site/address.ts';
import { folderOf } from '../../src/site/named-folder.ts';

it('is the name itself where a folder can have it', () => {
  expect(folderOf('晋中日报')).toBe('晋中日报');
  expect(paperAddress('晋中日报')).toBe('/papers/%E6%99%8B%E4%B8%AD%E6%97%A5%E6%8A%A5/');
});

it('leads nowhere else, and tells apart what would be the same', () => {
  const odd = [
    '../../x',
    '甲/乙报',
    '甲\\乙报',
    '甲?乙报',
    'ABC',
    'abc',
    '',
    '.',
    '\u{D800}报',
    '甲'.repeat(300),
  ];
  const folders = odd.map(folderOf);
  expect(new Set(folders).size).toBe(odd.length);
  for (const folder of folders) {
    expect(folder).toMatch(/^[\p{Ll}\p{Lo}\p{N}-]+$/u);
    expect(new TextEncoder().encode(folder).length).toBeLessThan(200);
  }
});
