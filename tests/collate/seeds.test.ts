import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Collation } from '../../src/collate/collate.ts';
import { linkSchema } from '../../src/records/link.ts';
import { storySchema } from '../../src/records/story.ts';
import { variantSchema } from '../../src/records/variant.ts';
import { readList, writeVariant } from './notation.ts';
import { seedCollation, seedRecords } from './seed-collation.ts';

let collation: Collation;
beforeAll(() => {
  collation = seedCollation();
});

const variantsOf = (story: string) => collation.variants.filter((variant) => variant.story === story);

describe('the five pages, collated', () => {
  it('finds the two reprinted stories and no other', () => {
    expect(
      collation.stories.map(({ id, witnesses }) => [id, witnesses.map(({ article }) => article)]),
    ).toEqual([
      ['s-000-a1', ['000-a1', '001-a1', '002-a1', '003-a7']],
      ['s-000-a2', ['000-a2', '003-a1']],
    ]);
  });

  it.each(['s-000-a1', 's-000-a2'])('finds the variants of %s that a reader finds, and no other', (story) => {
    const list = readFileSync(new URL(`../fixtures/collate/${story}.txt`, import.meta.url), 'utf8');
    const found = variantsOf(story).filter((variant) => variant.class !== 'width');
    expect(found.map(writeVariant)).toEqual(readList(list));
  });

  it('finds each ASCII mark of 002 as a difference of width, but for the three that stand for another mark', () => {
    const article = seedRecords().articles.find(({ id }) => id === '002-a1');
    const marks = article?.blocks.flatMap(({ text }) => text.match(/[,;:]/gu) ?? []) ?? [];
    const widths = variantsOf('s-000-a1').filter((variant) => variant.class === 'width');
    expect(marks.length).toBeGreaterThan(60);
    expect(widths).toHaveLength(marks.length - 3);
    expect(widths.every(({ suspects }) => suspects.length === 0)).toBe(true);
  });

  it('says how each witness prints its story', () => {
    expect(collation.stories.map(({ witnesses }) => witnesses.map(({ relation }) => relation))).toEqual([
      ['whole', 'part', 'part', 'part'],
      ['whole', 'whole'],
    ]);
    const coverage = collation.stories[0]?.witnesses.map(({ coverage: [only] }) => [only?.from, only?.to]);
    expect(coverage).toEqual([
      [
        { block: 'j1', offset: 0 },
        { block: 'j78', offset: 120 },
      ],
      [
        { block: 'j5', offset: 0 },
        { block: 'j78', offset: 120 },
      ],
      [
        { block: 'j1', offset: 0 },
        { block: 'j31', offset: 24 },
      ],
      [
        { block: 'j12', offset: 0 },
        { block: 'j78', offset: 120 },
      ],
    ]);
  });

  it('joins the 综述 to the text as the agency sent it', () => {
    const agency = seedRecords().articles.find(({ id }) => id === '000-a1');
    const joint = collation.stories[0]?.joint.blocks;
    expect(joint?.map(({ type, text }) => ({ type, text }))).toEqual(
      agency?.blocks.map(({ type, text }) => ({ type, text })),
    );
  });

  it('meets its schemas', () => {
    for (const story of collation.stories) expect(storySchema.safeParse(story).error).toBeUndefined();
    for (const variant of collation.variants) expect(variantSchema.safeParse(variant).error).toBeUndefined();
    for (const link of collation.links) expect(linkSchema.safeParse(link).error).toBeUndefined();
  });

  it('gives file, line and column of a reading, and the place behind the last character where it is absent', () => {
    const places = (before: string) =>
      collation.variants
        .find(({ context }) => context.before.endsWith(before))
        ?.places.map(({ witness, block, from, to, line, column }) => [
          witness,
          block,
          from,
          to,
          line,
          column,
        ]);
    expect(places('教育，郑')).toEqual([
      ['000-a1', 'p12', 10, 11, 41, 11],
      ['001-a1', 'p8', 10, 11, 37, 11],
      ['002-a1', 'p11', 10, 11, 27, 11],
      ['003-a7', 'p1', 10, 11, 95, 17],
    ]);
    expect(places('改革新篇')?.[0]).toEqual(['000-a1', 'p16', 52, 52, 53, 25]);
    expect(places('放开手脚')?.at(-1)).toEqual(['003-a7', 'p52', 31, 31, 201, 32]);
  });
});

describe('what is no reprint', () => {
  it('links a quotation and shared sentences, and neither formulas nor what one press conference said', () => {
    const told = collation.links.map(
      ({ a, b, kind, passages }) => `${a} ${b} ${kind} ${passages[0]?.text.slice(0, 10) ?? ''}`,
    );
    expect(told).toContain('000-a1 004-a2 quotes 过去更多的是要求群众');
    expect(told).toContain('003-a7 004-a2 quotes 过去更多的是要求群众');
    expect(told).toContain('000-a2 003-a5 shares-passage 2024年，我国在新');
    expect(collation.links.flatMap(({ passages }) => passages.map(({ text }) => text))).not.toContain(
      '以习近平同志为核心的党中央',
    );
  });

  it('gives passages that stand where it says', () => {
    const blocks = new Map(
      seedRecords().articles.flatMap(({ id, blocks: own }) =>
        own.map((block) => [`${id} ${block.id}`, block.text] as const),
      ),
    );
    for (const { a, passages } of collation.links) {
      for (const passage of passages) {
        expect(blocks.get(`${a} ${passage.a.block}`)?.slice(passage.a.from, passage.a.to)).toBe(passage.text);
      }
    }
  });
});
