import { expect, it } from 'vitest';
import { reportEntry } from '../../src/browser/report/report-entry.ts';
import { readCorrections } from '../../src/corrections/read-corrections.ts';
import { settleCorrections } from '../../src/corrections/settle-corrections.ts';
import type { CorrectionEntry } from '../../src/records/correction.ts';
import { article } from './comparison/sample.ts';
import { records } from '../corrections/sample.ts';

const block = '在青海谈学习教育，郑军强调：“推进作风建设，建设作风。”';

/** What a report of a text in the block makes, read as the build reads it; `null` where it makes nothing. */
function entryOf(text: string, meant: string): CorrectionEntry | null {
  const report = { address: '', place: '003-a1#p1', text, meant, reason: '形近\n看过' };
  const yaml = reportEntry(report, { block, by: '甲', at: '2026-11-21', sha: '00300300' });
  if (yaml === null) return null;
  const { entries, problems } = readCorrections('a.yaml', yaml);
  expect(problems).toEqual([]);
  const [filed] = entries;
  if (!filed) throw new Error('The file holds no decision');
  const known = { ...records, articles: [article('003-a1', [block])], variants: [] };
  expect(settleCorrections([filed], known).corrections).toMatchObject([{ state: 'applied' }]);
  return filed.entry;
}

it('a report is a correction of what differs in it', () => {
  expect(entryOf('郑军强调', '郑重强调')).toMatchObject({
    id: '003-a1#p1',
    witness: '003-a1',
    from: '军',
    to: '重',
    context: '海谈学习教育，郑军强调：“推进作风',
    reason: '形近 看过',
  });
  expect(entryOf(block, block.replace('军', '重'))).toMatchObject({ from: '军', to: '重' });
});

it('what is put in or taken out takes a neighbour with it', () => {
  expect(entryOf('郑军强调', '郑军再强调')).toMatchObject({ from: '军', to: '军再' });
  expect(entryOf('郑军强调', '郑强调')).toMatchObject({ from: '军', to: '' });
  expect(entryOf('在青海', '昨在青海')).toMatchObject({ from: '在', to: '昨在' });
});

it('it makes none where it does not tell what should be what', () => {
  expect(entryOf('作风', '作法')).toBeNull();
  expect(entryOf('郑军强调', '')).toBeNull();
  expect(entryOf('郑军强调', '郑军强调')).toBeNull();
  expect(entryOf('不在此处', '在此处')).toBeNull();
});

it('where a character near the place is the same, all that was given is corrected', () => {
  expect(entryOf('作风建设，', '作法建设，')).toMatchObject({ from: '作风建设，', to: '作法建设，' });
});
