import { expect, test } from 'vitest';
import { countConfusions } from '../../src/corrections/count-confusions.ts';
import { settleCorrections } from '../../src/corrections/settle-corrections.ts';
import { bu, filed, records, variants, zhong } from './sample.ts';

const settled = (...entries: Parameters<typeof filed>[0][]) =>
  settleCorrections(
    entries.map((more) => filed(more)),
    records,
  ).corrections;

const rows = (...entries: Parameters<typeof filed>[0][]) =>
  countConfusions(variants, settled(...entries)).map(
    ({ read, meant, class: name, count, accepted, pages }) => {
      return [read, meant, name, count, accepted, pages.map(({ page }) => page).join(' ')];
    },
  );

test('what stands against a majority is a confusion, by class and page', () => {
  expect(rows()).toEqual([
    ['军', '重', 'shape', 1, 0, '003'],
    ['', '部', 'omission', 1, 0, '003'],
  ]);
});

test('what an editor accepted is counted as accepted, with the text decided on', () => {
  expect(rows({ id: zhong, to: '珍' })).toContainEqual(['军', '珍', 'shape', 1, 1, '003']);
});

test('what an editor holds to be printed so is no confusion', () => {
  expect(rows({ id: zhong, decision: 'reject' })).toEqual([['', '部', 'omission', 1, 0, '003']]);
});

test('the same pair on several places is one row, the most frequent first', () => {
  const again = variants.map((variant) => (variant.id === bu ? { ...variant, id: 'v-00000000d4' } : variant));
  expect(countConfusions([...variants, ...again], [])[0]).toMatchObject({
    read: '军',
    count: 2,
    pages: [{ page: '003', count: 2 }],
  });
  expect(countConfusions([...variants, ...again], []).map(({ count }) => count)).toEqual([2, 2]);
});

test.each([
  ['郑', '正', 'fluent'],
  ['郑', '郑重', 'omission'],
  ['强调', '强', 'addition'],
  ['强调', '', 'addition'],
  ['：', ':', 'width'],
])('%s for %j, where no other witness speaks, is %s', (from, to, name) => {
  const alone = { id: '003-a1#p1', from, to };
  expect(rows(alone).filter(([read]) => read === from)).toEqual([[from, to, name, 1, 1, '003']]);
});

test('the pages of a confusion stand by how often it is met there, then by their names', () => {
  const [confusion] = countConfusions(
    [],
    settled(
      { id: '003-a1#p1', witness: '003-a1', context: '在青海谈', from: '谈', to: '淡' },
      {
        id: '001-a1#p1',
        witness: '001-a1',
        context: '在青海谈',
        from: '谈',
        to: '淡',
        source_sha: '001001001',
      },
      {
        id: '000-a1#p1',
        witness: '000-a1',
        context: '在青海谈',
        from: '谈',
        to: '淡',
        source_sha: '000000000',
      },
    ).toReversed(),
  );
  expect(confusion?.pages.map(({ page }) => page)).toEqual(['000', '001', '003']);
});
