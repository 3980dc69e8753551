import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { correctedFiles } from '../../../src/export/data/corrected-files.ts';
import { articleText } from '../../../src/export/data/article-text.ts';
import type { Article } from '../../../src/records/article.ts';
import type { Correction } from '../../../src/records/correction.ts';
import { corrected } from './corrected-record.ts';
import { type WrittenData, writtenData } from './written-data.ts';

let data: WrittenData;
beforeAll(async () => (data = await writtenData()));
afterAll(() => data.remove());

const schema = {
  fileName: 'article.rng',
  contents: readFileSync(join(import.meta.dirname, 'article.rng'), 'utf8'),
};

async function faultsOf(...files: string[]): Promise<string[]> {
  const xml = files.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema, extension: 'relaxng' });
  return errors.map(({ message }) => message);
}

/** A block's text with the corrections in place, the last first, so that the offsets of the others hold. */
function correctedText({ id, text }: Article['blocks'][number], corrections: readonly Correction[]): string {
  return corrections
    .flatMap(({ place, to }) => (place?.block === id ? { ...place, text: to } : []))
    .toSorted((a, b) => b.from - a.from)
    .reduce((now, one) => now.slice(0, one.from) + one.text + now.slice(one.to), text);
}

/** The blocks of a TEI file, with what was read or what it was corrected to. */
function blocksIn(xml: string, which: 'sic' | 'corr'): string[] {
  const other = which === 'sic' ? /<corr [^>]*>[^<]*<\/corr>/gu : /<sic>[^<]*<\/sic>/gu;
  return [...xml.replace(other, '').matchAll(/<(p|head|table) xml:id="p\d+">(.*?)<\/\1>/gsu)].map(
    ([, , inner = '']) =>
      inner
        .replaceAll('</cell><cell>', '\t')
        .replaceAll('</row><row>', '\n')
        .replace(/<[^>]*>/gu, '')
        .replace(
          /&(lt|gt|quot|amp);/gu,
          (_, name: 'lt') => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name],
        ),
  );
}

test('of the articles that were corrected, and of no other, the text goes home to the last character', async () => {
  const applied = data.records('corrections').filter(({ state }) => state === 'applied');
  const ids = [...new Set(applied.map(({ witness }) => witness))].toSorted();
  expect(ids.length).toBeGreaterThan(1);
  expect(readdirSync(join(data.folder, 'corrected')).toSorted()).toEqual(
    ids.flatMap((id) => ['diff', 'md', 'txt', 'xml'].map((ending) => `${id}.${ending}`)),
  );
  for (const id of ids) {
    const own = applied.filter(({ witness }) => witness === id);
    const blocks = data.records('articles').find((article) => article.id === id)?.blocks ?? [];
    const texts = blocks.map((block) => correctedText(block, own));
    const text = data.text(`corrected/${id}.txt`);
    expect(text.slice(0, -1).split('\n\n').slice(-texts.length)).toEqual(texts);
    const diff = data.text(`corrected/${id}.diff`);
    expect(applyPatch(data.text(`articles/${id}.txt`), diff)).toBe(text);
    const xml = data.text(`corrected/${id}.xml`);
    expect(blocksIn(xml, 'corr')).toEqual(texts);
    expect(blocksIn(xml, 'sic')).toEqual(blocks.map((block) => block.text));
    expect(xml.match(/<choice /gu)).toHaveLength(own.length);
  }
  expect(await faultsOf(...ids.map((id) => data.text(`corrected/${id}.xml`)))).toEqual([]);
});

test('the diff and the front say who changed what, when and why', () => {
  expect(data.text('corrected/002-a1.diff').split('\n')[0]).toBe(
    '# v-e81e859da3 p7:57-59 [思想→问题] duikan 2026-11-21: 二证同，“官僚主义思想”不辞',
  );
  expect(data.text('corrected/002-a1.md')).toContain('\ncorrectedBy: ["duikan"]\n---\n');
  expect(data.text('articles/002-a1.md')).not.toContain('correctedBy');
});

test('headings, tables, what was left out or put in, and names with signs of XML', async () => {
  const { page, article, corrections } = corrected();
  const owner = { rights: '<各报>', licence: 'CC0 & 其他' };
  const made = correctedFiles({ pages: [page], articles: [article], corrections }, owner);
  const files = new Map([...made].map(({ path, text }) => [path, text]));
  const xml = files.get('corrected/000-a1.xml') ?? '';
  expect(await faultsOf(xml)).toEqual([]);
  expect(blocksIn(xml, 'sic')).toEqual(['一 <二>', '甲\t乙\n丙\t丁', '末段']);
  expect(blocksIn(xml, 'corr')).toEqual(['一、<三>', '甲\t乙\n丙\t丁丁', '段']);
  expect(xml).toContain('<resp>corrected the text</resp><name>李 &lt;l@x.org&gt;</name>');
  expect(xml).toContain('<cell>丁<choice xml:id="c3"><sic></sic><corr resp="#R2">丁</corr></choice></cell>');
  expect(xml).toContain('<change when="2026-01-02" who="#R1 #R2" target="#c1"></change>');
  expect(files.get('corrected/000-a1.md')).toContain('| 丙 | 丁丁 |');
  const diff = files.get('corrected/000-a1.diff') ?? '';
  expect(diff).toContain('# 000-a1#p1 p1:1-2 [ →、] 李 <l@x.org>, 王 2026-01-02\n');
  expect(applyPatch(articleText(article), diff)).toBe(files.get('corrected/000-a1.txt'));
});

test.each([
  ['resp="#R1"', 'resp="R1"'],
  ['xml:id="c2"', 'xml:id="c1"'],
  ['<sic>', '<orig/><sic>'],
  ['target="#c1"', ''],
])('what is no such file is found by the validator: %s made %s', async (from, to) => {
  expect(await faultsOf(data.text('corrected/002-a1.xml').replace(from, to))).not.toEqual([]);
});
