import { expect, it } from 'vitest';
import { compareCorrections } from '../../src/corrections/order.ts';
import { settleCorrections } from '../../src/corrections/settle-corrections.ts';
import type { Correction, CorrectionEntry } from '../../src/records/correction.ts';
import { filed, records } from './sample.ts';

type Placed = Pick<Correction, 'witness' | 'id' | 'file' | 'line'> & { at: string | null };

function correction({ at, ...more }: Placed): Correction {
  const { entry, place } = filed();
  const [block = '', from = 0] = (at ?? '').split(':');
  return {
    ...entry,
    ...more,
    column: place.column,
    state: at === null ? 'stale' : 'applied',
    stale: at === null ? 'source' : null,
    filedAs: null,
    place: at === null ? null : { block, from: Number(from), to: Number(from) + 1 },
    confirmations: [],
  };
}

/** Each before the next, for one reason; the numbers are such that their text would order them otherwise. */
const inOrder: readonly Placed[] = [
  { witness: '001-a10', at: 'p1:0', id: 'v-9', file: 'z.yaml', line: 9 },
  { witness: '002-a2', at: 'p9:5', id: 'v-9', file: 'z.yaml', line: 9 },
  { witness: '002-a10', at: 'p2:30', id: 'v-9', file: 'y.yaml', line: 8 },
  { witness: '002-a10', at: 'p10:9', id: 'v-9', file: 'x.yaml', line: 7 },
  { witness: '002-a10', at: 'p10:10', id: 'v-1', file: 'w.yaml', line: 6 },
  { witness: '002-a10', at: 'p10:10', id: 'v-2', file: 'v.yaml', line: 5 },
  { witness: '000-a1', at: null, id: 'v-2', file: 'a.yaml', line: 9 },
  { witness: '000-a1', at: null, id: 'v-1', file: 'a.yaml', line: 10 },
  { witness: '000-a1', at: null, id: 'v-0', file: 'b.yaml', line: 1 },
];

it('decisions stand in the order of the text, stale ones behind, in the order of their files', () => {
  const sorted = inOrder.map(correction);
  expect(sorted.toReversed().sort(compareCorrections)).toEqual(sorted);
  expect([...sorted.slice(4), ...sorted.slice(0, 4)].sort(compareCorrections)).toEqual(sorted);
});

/** Who counts as the one that decided, whatever the order of the files. */
function decider(...entries: [Partial<CorrectionEntry>, string, number][]): string | undefined {
  const files = entries.map(([more, file, line]) => filed(more, file, line));
  const [first] = settleCorrections(files, records).corrections;
  const [reversed] = settleCorrections(files.toReversed(), records).corrections;
  expect(reversed?.by).toBe(first?.by);
  return first?.by;
}

it('of those who decide the same the earliest counts, and who gives no name behind all others', () => {
  expect(
    decider([{ by: '乙', at: '2026-11-22' }, 'a.yaml', 1], [{ by: '甲', at: '2026-11-21' }, 'b.yaml', 9]),
  ).toBe('甲');
  expect(decider([{ by: '未署名', at: '2026-11-01' }, 'a.yaml', 1], [{ by: '甲' }, 'b.yaml', 9])).toBe('甲');
});

it('on one day the first file counts, and in it the first line', () => {
  expect(decider([{ by: '甲' }, 'a.yaml', 9], [{ by: '乙' }, 'b.yaml', 1])).toBe('甲');
  expect(decider([{ by: '甲' }, 'a.yaml', 2], [{ by: '乙' }, 'a.yaml', 10])).toBe('甲');
});

it('who decided counts before who left it open, however early that was', () => {
  const open = { by: '乙', at: '2026-11-01', decision: 'undecided' } as const;
  expect(decider([open, 'a.yaml', 1], [{ by: '甲' }, 'b.yaml', 1])).toBe('甲');
});

it('where nobody decided, the first who left it open counts', () => {
  const open = { decision: 'undecided' } as const;
  expect(
    decider([{ ...open, by: '乙', at: '2026-11-22' }, 'a.yaml', 1], [{ ...open, by: '甲' }, 'b.yaml', 1]),
  ).toBe('甲');
});

it('others who left it open confirm it, once each', () => {
  const open = { decision: 'undecided' } as const;
  const { corrections } = settleCorrections(
    [
      filed(open),
      filed({ ...open, by: '乙' }, 'corrections/b.yaml'),
      filed({ ...open, by: '丙' }, 'corrections/c.yaml'),
    ],
    records,
  );
  expect(corrections.map(({ confirmations }) => confirmations.map(({ by }) => by))).toEqual([['乙', '丙']]);
});

it('a page is all that stands before the last mark of an article, and a block without a number is before the first', () => {
  const at = (witness: string, place: string) =>
    correction({ witness, at: place, id: 'v-1', file: 'a', line: 1 });
  const inPage = [at('x-a9-b-a1', 'p1:0'), at('x-a9-b-a2', 'p1:0'), at('x-a9-c-a1', 'p1:0')];
  expect(inPage.toReversed().sort(compareCorrections)).toEqual(inPage);
  const inArticle = [at('x-a1', 'h:7'), at('x-a1', 'p1:0'), at('x-a1', 'p2:0')];
  expect(inArticle.toReversed().sort(compareCorrections)).toEqual(inArticle);
});

it('decisions come out in the order of the text, whatever the order of the files', () => {
  const given = [
    filed({ id: '003-a1#p2', context: '各类牌子', from: '牌', to: '碑' }),
    filed({}, 'corrections/b.yaml'),
  ];
  for (const order of [given, given.toReversed()])
    expect(settleCorrections(order, records).corrections.map(({ place }) => place?.block)).toEqual([
      'p1',
      'p2',
    ]);
});
