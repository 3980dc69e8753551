import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/site/comparison/compare.ts';
import { jointWitness } from '../../../src/site/comparison/joint-side.ts';
import { nearestWitnesses } from '../../../src/site/comparison/nearest.ts';
import {
  addressOfPair,
  comparisonAddress,
  pairsAround,
  pairViews,
} from '../../../src/site/comparison/pairs.ts';
import { otherEditions } from '../../../src/site/reading/editions.ts';
import { notedOn } from '../../../src/site/reading/noted-on.ts';
import { equalWitnesses } from '../../../src/site/story/equal-witnesses.ts';
import { jointMap } from '../../../src/site/story/joint-map.ts';
import { equalColumns, matrixOf } from '../../../src/site/story/matrix.ts';
import { archiveOf } from '../reading/archive.ts';
import { deeds, heavy, seven, told, variants } from './many.ts';
import { article, story } from './sample.ts';

const archive = archiveOf({ articles: seven, story: told, variants });

describe('a witness beside the joint text', () => {
  it('marks what it alone reads, the paragraph break it lacks too, and nothing that others misread', () => {
    const { sections, counts, b } = compare(
      { story: told, variants, articles: seven },
      '006-a1',
      jointWitness,
    );
    expect(counts).toMatchObject({ shape: 1, fluent: 0, layout: 1 });
    expect(b.headline).toBe('干好实事');
    const marks = sections
      .flatMap((section) => (section.kind === 'paragraph' ? [section.paragraph] : section.paragraphs))
      .flatMap(({ rows }) => rows)
      .flatMap(({ a, b: other }) => [a, other].flatMap((cell) => cell?.segments ?? []))
      .flatMap((segment) => (segment.kind === 'mark' ? [segment.text] : []));
    expect(marks).toEqual(['军', '重']);
  });

  it('is the same as the joint text where it reads as most do', () => {
    const { sections, substantive } = compare(
      { story: told, variants, articles: seven },
      '000-a1',
      jointWitness,
    );
    expect(substantive).toBe(0);
    expect(sections.map(({ kind }) => kind)).toEqual(['equal']);
  });
});

describe('pairViews', () => {
  const pairs = pairViews(archive, told);

  it('pairs each of many with the joint text and with its nearest, and no others', () => {
    expect(pairs.map(({ a, b, substantive }) => `${a} ${b} ${substantive}`)).toEqual([
      '000-a1 joint 0',
      '000-a1 001-a1 0',
      '001-a1 joint 0',
      '002-a1 joint 0',
      '000-a1 002-a1 0',
      '003-a1 joint 0',
      '000-a1 003-a1 0',
      '004-a1 joint 1',
      '004-a1 005-a1 0',
      '005-a1 joint 1',
      '006-a1 joint 1',
      '000-a1 006-a1 1',
    ]);
  });

  it('grows with the witnesses, not with their pairs', () => {
    const many = Array.from({ length: 60 }, (_, at) => article(`${100 + at}-a1`, ['会议听取汇报。']));
    const views = pairViews(archiveOf({ articles: many }), story(many));
    expect(views.length).toBeLessThanOrEqual(2 * many.length);
  });

  it('keeps every pair of six', () => {
    const six = seven.slice(0, 6);
    expect(pairViews(archiveOf({ articles: six }), story(six))).toHaveLength(15);
  });

  it('offers from a page the pairs of its own witnesses, not all that stand beside the joint text', () => {
    const own = pairs.find(({ a, b }) => a === '004-a1' && b === jointWitness);
    if (!own) throw new Error('no such pair');
    expect(pairsAround(pairs, own).map(addressOfPair)).toEqual([
      '/stories/s-000-a1/004-a1~joint/',
      '/stories/s-000-a1/004-a1~005-a1/',
    ]);
  });
});

describe('nearestWitnesses', () => {
  it('finds the one that misreads alike', () => {
    const nearest = nearestWitnesses(
      seven.map(({ id }) => id),
      [heavy, deeds],
    );
    expect([nearest.get('004-a1'), nearest.get('005-a1'), nearest.get('006-a1')]).toEqual([
      '005-a1',
      '004-a1',
      '000-a1',
    ]);
  });

  it('finds none where nothing is shared', () => {
    expect(nearestWitnesses(['000-a1', '009-a1'], [heavy]).get('009-a1')).toBeUndefined();
  });
});

it('leads at a variant to the one of two that departs there from the joint text', () => {
  expect(comparisonAddress(told, ['000-a1', '006-a1'], heavy)).toBe(
    '/stories/s-000-a1/006-a1~joint/#v-0000000001',
  );
  expect(comparisonAddress(told, ['006-a1', '000-a1'], heavy)).toBe(
    '/stories/s-000-a1/006-a1~joint/#v-0000000001',
  );
});

it('notes on the page of one of many what it reads against most, and leaves the rest to the story', () => {
  expect(notedOn(told, variants, '004-a1').map(({ id }) => id)).toEqual([deeds.id]);
  expect(notedOn(told, variants, '000-a1')).toEqual([]);
  const few = story(seven.slice(0, 4));
  expect(notedOn(few, variants, '000-a1')).toEqual(variants);
});

it('sets one of many beside the joint text in place of the others', () => {
  const [first] = seven;
  if (!first) throw new Error('no article');
  expect(otherEditions(archive, first).map(({ compared, page, prints }) => [compared, page, prints])).toEqual(
    [['/stories/s-000-a1/000-a1~joint/', null, [[1, 2]]]],
  );
});

it('groups witnesses that are equal throughout, in the list and in the matrix', () => {
  const groups = [['000-a1', '001-a1', '002-a1', '003-a1'], ['004-a1', '005-a1'], ['006-a1']];
  expect(equalWitnesses(told, variants)).toEqual(groups);
  const columns = equalColumns(matrixOf(told, jointMap(told, variants, seven)));
  expect(columns.map(({ witnesses }) => witnesses)).toEqual(groups);
  expect(columns.map(({ at }) => at)).toEqual([0, 4, 6]);
});
