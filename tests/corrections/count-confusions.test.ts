import { expect, test } from 'vitest';
import { countConfusions } from '../../src/corrections/count-confusions.ts';
import { type Variant, variantClasses } from '../../src/records/variant.ts';
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

const row = ({ read, meant, class: name }: ReturnType<typeof countConfusions>[number]) => [read, meant, name];

/** Three papers, of which the last reads `read` for `meant`. */
function against(id: string, [read, meant]: readonly [string, string], more: Partial<Variant> = {}): Variant {
  const [known] = variants;
  return {
    ...known,
    id,
    readings: [
      { text: meant, witnesses: ['000-a1', '001-a1'] },
      { text: read, witnesses: ['003-a1'] },
    ],
    majority: meant,
    ...more,
  } as Variant;
}

test('as frequent ones stand by their class, then by what was read, then by what was meant', () => {
  const given = [
    against('v-1', ['乙', '甲']),
    against('v-2', ['乙', '丁']),
    against('v-3', ['丁', '甲']),
    against('v-4', ['丙', ''], { class: 'omission' }),
    against('v-5', ['子', '丑'], { class: 'fluent' }),
    against('v-6', ['子', '丑'], { class: 'fluent' }),
  ];
  const expected = [
    ['子', '丑', 'fluent'],
    ...[
      ['丁', '甲', 'shape'],
      ['乙', '丁', 'shape'],
      ['乙', '甲', 'shape'],
      ['丙', '', 'omission'],
    ],
  ].toSorted((a, b) => (a[0] === '子' ? -1 : b[0] === '子' ? 1 : 0));
  const ranks = new Map(variantClasses.map((name, at) => [name as string, at]));
  const rest = expected
    .slice(1)
    .toSorted((a, b) => (ranks.get(a[2] ?? '') ?? 0) - (ranks.get(b[2] ?? '') ?? 0));
  for (const order of [given, given.toReversed()])
    expect(countConfusions(order, []).map(row)).toEqual([expected[0], ...rest]);
});

test('differences of paragraphs and of an author, and places without a majority, are no confusions', () => {
  expect(countConfusions([against('v-1', ['乙', '甲'], { class: 'layout' })], [])).toEqual([]);
  expect(countConfusions([against('v-1', ['乙', '甲'], { class: 'editorial' })], [])).toEqual([]);
  expect(countConfusions([against('v-1', ['乙', '甲'], { majority: null })], [])).toEqual([]);
});

test('a majority that nobody spells so stands for the first reading', () => {
  const spelled = against('v-1', ['乙', '甲'], { majority: '申' });
  expect(countConfusions([spelled], []).map(row)).toEqual([['乙', '申', 'shape']]);
  const later = against('v-1', ['乙', '甲'], { majority: '乙' });
  expect(countConfusions([later], []).map(row)).toEqual([['甲', '乙', 'shape']]);
});

test('what is left open or stale settles nothing', () => {
  expect(rows({ id: zhong, decision: 'undecided' })).toEqual(rows());
  expect(rows({ id: zhong, source_sha: 'aaaaaaaa' })).toEqual(rows());
});

test('a page whose name has the mark of articles in it is one page', () => {
  const named = against('v-1', ['乙', '甲'], {
    readings: [
      { text: '甲', witnesses: ['x-a1-b-a1', 'x-a1-c-a1'] },
      { text: '乙', witnesses: ['x-a1-d-a1', 'x-a1-d-a2'] },
    ],
  });
  expect(countConfusions([named], [])[0]?.pages).toEqual([{ page: 'x-a1-d', count: 2 }]);
});
