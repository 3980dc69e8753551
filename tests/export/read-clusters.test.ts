import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import { passimLines } from '../../src/export/data/passim-lines.ts';
import { makeRecords } from '../../src/export/make-records.ts';
import { readClusters } from '../../src/export/read-clusters.ts';
import { readPages } from '../../src/export/read-pages.ts';

let folder: string;
const lead = '市水务局昨日通报，今年全市新建改建供水管网一百二十公里，受益居民三万余户。';
const rest =
  '通报说，明年还将改造老旧小区水表两万只，并在四个乡镇建设水厂。工程款项已经落实，三月开工，由市、县两级分担，不向居民收取，九月底前全部通水。';
const pages = {
  'a_one.txt': `# 供水管网延长一百二十公里\n\n${lead}\n\n${rest}\n`,
  'b_two.txt': `# 三万户喝上放心水\n\n${lead}𠮷祥巷也在其中。\n\n${rest}\n`,
  'c_three.txt':
    '# 图书馆延长开放\n\n市图书馆自下周起每晚开放到十点，周末照常。读者可凭身份证入馆，不再预约。馆内新添座位二百个，另设儿童阅览室一间，藏书八千册，由志愿者轮流照看。郊区四所分馆也照此办理，暂不开放的时间另行公布，欢迎来电询问，号码不变。\n',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-clusters-'));
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

const read = () => readPages(folder, { tell: () => undefined, keep: undefined });

/** What the reader says of a file of these lines. */
function said(...lines: string[]): string[] {
  const { problems } = readClusters([{ file: 'out.json', text: lines.join('\n') }], read().articles);
  return problems.map(formatProblem);
}

const line = (record: object): string => JSON.stringify(record);

describe('a file of clusters', () => {
  it('is counted in code points, as Python counts', () => {
    const { articles } = read();
    const begin = lead.length;
    const text = '𠮷祥巷';
    const one = line({ id: 'b-a1', cluster: 7, begin, end: begin + 3, text });
    const { clusters, problems } = readClusters([{ file: 'out.json', text: one }], articles);
    expect(problems).toEqual([]);
    expect(clusters).toEqual([[{ cluster: '7', article: 'b-a1', from: begin, to: begin + 4 }]]);
  });

  it('that holds nothing is told', () => {
    expect(said('', '')).toEqual([
      'out.json:1:1: No clusters here, expected one JSON object a line, as passim writes them to out.json [clusters:none]',
    ]);
  });

  it('that puts texts together which are not alike is told, and taken as it is', () => {
    const whole = (id: string) => line({ id, cluster: 4, begin: 0, end: 36 });
    expect(said(whole('a-a1'), whole('b-a1'))).toEqual([]);
    expect(said(whole('a-a1'), whole('b-a1'), whole('c-a1'))).toEqual([
      `out.json:3:1-3:${whole('c-a1').length + 1}: Unexpected passage of c-a1 in cluster 4, which shares no five characters in a row with the others of it, expected printings of one text [clusters:unlike]`,
    ]);
  });

  it('of other pages is told once, with its place and how often', () => {
    const other = line({ id: 'x-a1', cluster: 1, begin: 0, end: 9 });
    expect(said(line({ id: 'a-a1', cluster: 1, begin: 0, end: 9 }), other, other)).toEqual([
      `out.json:2:1-2:${other.length + 1}: Unexpected id “x-a1”, expected an article of these pages (2 times, first here); export the pages again and run passim on that [clusters:unknown-article]`,
    ]);
  });

  it('of the same pages before they changed is told with both texts', () => {
    const old = line({ id: 'c-a1', cluster: 1, begin: 0, end: 4, text: '县图书馆' });
    expect(said(old)).toEqual([
      `out.json:1:1-1:${old.length + 1}: Unexpected text of c-a1, “县图书馆”, expected “市图书馆” at this place; the pages have changed since they were exported [clusters:other-text]`,
    ]);
    const beyond = line({ id: 'c-a1', cluster: 1, begin: 0, end: 4000 });
    expect(said(beyond).join()).toContain('[clusters:other-text]');
  });

  it.each([
    ['{"id":', 'Unexpected line that is no JSON'],
    ['[1]', 'Unexpected line without an id'],
    ['"a"', 'Unexpected "a"'],
    [line({ id: 'a-a1', begin: 0, end: 1 }), 'Unexpected line without a cluster'],
    [line({ id: 'a-a1', cluster: 1, begin: 3, end: 1 }), 'Unexpected begin or end that is no offset'],
    [line({ id: 'a-a1', cluster: 1, begin: '0', end: 1 }), 'Unexpected begin or end that is no offset'],
  ])('of a line %s is told', (broken, reason) => {
    expect(said(broken)).toEqual([
      `out.json:1:1-1:${broken.length + 1}: ${reason}, expected a JSON object with id, cluster, begin and end [clusters:record]`,
    ]);
  });

  it('stands in place of the reuse that is found here', async () => {
    const { articles, pages: records } = read();
    const text = Object.fromEntries(
      [...passimLines(articles, records)].map((one) => {
        const record = JSON.parse(one) as { id: string; text: string };
        return [record.id, record.text];
      }),
    );
    const clusters = ['a-a1', 'c-a1'].map((id) =>
      line({ id, cluster: 1, begin: 0, end: Array.from(text[id] ?? '').length, text: text[id] }),
    );
    const storiesOf = async (given?: { file: string; text: string }[]) => {
      const out = join(folder, 'records');
      await makeRecords({ seedsDir: folder, outDir: out, clusters: given });
      const stories = JSON.parse(readFileSync(join(out, 'stories.json'), 'utf8')) as {
        witnesses: { article: string }[];
      }[];
      return stories.map(({ witnesses }) => witnesses.map(({ article }) => article));
    };
    expect(await storiesOf()).toEqual([['a-a1', 'b-a1']]);
    expect(await storiesOf([{ file: 'out.json', text: clusters.join('\n') }])).toEqual([['a-a1', 'c-a1']]);
  });
});
