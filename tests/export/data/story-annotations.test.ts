import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storyAnnotations } from '../../../src/export/data/story-annotations.ts';
import type { Block } from '../../../src/records/article.ts';
import { annotationSchema } from './annotation-schema.ts';
import { corrected } from './corrected-record.ts';
import { type WrittenData, writtenData } from './written-data.ts';

let data: WrittenData;
beforeAll(async () => (data = await writtenData()));
afterAll(() => data.remove());

interface Target {
  source: string;
  selector: {
    value: string;
    refinedBy: [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }];
  };
}
interface Annotations {
  total: number;
  first: { items: { id: string; body: { value?: string }[]; target: Target[] }[] };
}

const home = 'https://example.org/a/b/';
const annotations = (story: string) => data.json(`annotations/${story}.jsonld`) as Annotations;

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
addFormats(ajv);
const validate = ajv.compile(annotationSchema);

test('there is a file a story, as the model of Web Annotations has it', () => {
  const stories = data.records('stories');
  expect(readdirSync(join(data.folder, 'annotations'))).toEqual(stories.map(({ id }) => `${id}.jsonld`));
  for (const { id } of stories) expect(validate(annotations(id)), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  ['"exact"', '"exactly"'],
  ['"TextPositionSelector"', '"TextPosition"'],
  ['"http://www.w3.org/ns/anno.jsonld"', '"anno"'],
  ['"motivation": "describing"', '"motivation": "because"'],
  ['"source": "https:', '"source": "no address:'],
])('what is none is found by the schema: %s made %s', (from, to) => {
  const text = data.text('annotations/s-000-a1.jsonld');
  expect(text).toContain(from);
  expect(validate(JSON.parse(text.replace(from, to)))).toBe(false);
});

/** What a block's element on an article's page says: where it is corrected, the correction and then what was read. */
function onPage(article: string, { id, text }: Block): string {
  const applied = data
    .records('corrections')
    .filter((one) => one.state === 'applied' && one.witness === article);
  return applied
    .flatMap(({ place, to }) => (place?.block === id ? { at: place.from, to } : []))
    .toSorted((a, b) => b.at - a.at)
    .reduce((now, { at, to }) => now.slice(0, at) + to + now.slice(at), text);
}

test('every place of every variant is found on its page by position and by quotation', () => {
  const articles = new Map(data.records('articles').map((article) => [article.id, article]));
  for (const { id } of data.records('stories')) {
    const { total, first } = annotations(id);
    const own = data.records('variants').filter((one) => one.story === id && one.class !== 'layout');
    expect(first.items.map((item) => item.id)).toEqual(
      own.map((one) => `${home}data/annotations/${id}.jsonld#${one.id}`),
    );
    expect(total).toBe(own.length);
    for (const [at, { places }] of own.entries()) {
      const targets = first.items[at]?.target ?? [];
      expect(targets).toHaveLength(places.length);
      for (const [number, { source, selector }] of targets.entries()) {
        const witness = places[number]?.witness ?? '';
        expect([source, selector.value]).toEqual([`${home}articles/${witness}/`, places[number]?.block]);
        const block = articles.get(witness)?.blocks.find((one) => one.id === selector.value);
        const said = block ? Array.from(onPage(witness, block)) : [];
        const [{ start, end }, { exact, prefix, suffix }] = selector.refinedBy;
        expect(said.slice(start, end).join('')).toBe(exact);
        expect(said.slice(Math.max(0, start - 16), start).join('')).toBe(prefix);
        expect(said.slice(end, end + 16).join('')).toBe(suffix);
      }
    }
  }
});

test('what was read is quoted where it was corrected, with the correction before it', () => {
  const military = data
    .records('variants')
    .find(({ readings }) => readings.some(({ text }) => text === '军'));
  const item = annotations('s-000-a1').first.items.find(({ id }) => id.endsWith(`#${military?.id ?? ''}`));
  const target = item?.target.find(({ source }) => source === `${home}articles/003-a7/`);
  expect(target?.selector.refinedBy).toEqual([
    { type: 'TextPositionSelector', start: 11, end: 12 },
    {
      type: 'TextQuoteSelector',
      exact: '军',
      prefix: '在青海谈学习教育，郑重',
      suffix: '强调：“推进作风建设常态化长效化',
    },
  ]);
  expect(item?.body[1]?.value).toBe('shape');
});

test('a place in a table is its block, since a table says no tabs', () => {
  const [story] = data.records('stories');
  const [variant] = data.records('variants');
  const [place] = variant?.places ?? [];
  const { article } = corrected();
  if (!story || !variant || !place) throw new Error('no story to start from');
  const inTable = { ...variant, places: [{ ...place, witness: article.id, block: 'p2', from: 0, to: 1 }] };
  const site = { address: home, articles: new Map([[article.id, article]]), applied: new Map() };
  const made = JSON.parse(storyAnnotations(story, [inTable], site)) as Annotations;
  expect(validate(made)).toBe(true);
  expect(made.first.items[0]?.target[0]?.selector).toEqual({
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: 'p2',
  });
});
