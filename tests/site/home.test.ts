import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/records/correction.ts';
import type { Page } from '../../src/records/page.ts';
import type { Story } from '../../src/records/story.ts';
import type { Variant } from '../../src/records/variant.ts';
import { frontPlaces, frontStories, openFirst } from '../../src/site/home.ts';
import type { Archive } from '../../src/site/records.ts';

const place = (id: string, ...suspects: string[]): Variant => ({ id, suspects }) as unknown as Variant;
const filed = (id: string, witness: string, state: Correction['state']): Correction =>
  ({ id, witness, state }) as unknown as Correction;

const corrections = [
  filed('v-corrected', '003-a7', 'applied'),
  filed('v-kept', '003-a7', 'kept'),
  filed('v-undecided', '002-a1', 'open'),
  filed('v-stale', '002-a1', 'stale'),
  filed('v-half', '003-a7', 'applied'),
  filed('v-other', '000-a1', 'applied'),
];
const archive = {
  decisionsOn: (id: string) => corrections.filter((one) => one.id === id),
} as unknown as Archive;

it('lists what is still open first, in the order given, and says how the others were decided', () => {
  const places = [
    place('v-corrected', '003-a7'),
    place('v-undecided', '002-a1'),
    place('v-kept', '003-a7'),
    place('v-stale', '002-a1'),
    place('v-half', '002-a1', '003-a7'),
    place('v-other', '003-a7'),
    place('v-new', '003-a7'),
  ];
  expect(openFirst(archive, places).map(({ variant, outcome }) => [variant.id, outcome])).toEqual([
    ['v-undecided', null],
    ['v-stale', null],
    ['v-half', null],
    ['v-other', null],
    ['v-new', null],
    ['v-corrected', 'applied'],
    ['v-kept', 'kept'],
  ]);
});

describe('the front of a day', () => {
  const story = (id: string, ...articles: string[]): Story =>
    ({ id, witnesses: articles.map((article) => ({ article })) }) as unknown as Story;
  const stories = [
    story('s-a-a1', 'a-a1', 'c-a1'),
    story('s-b-a1', 'b-a1', 'c-a2', 'd-a1'),
    story('s-x-a1', 'x-a1', 'x-a2', 'x-a3', 'x-a4'),
  ];
  const variants = [
    { ...place('v-then', 'b-a1'), story: 's-b-a1', class: 'shape' },
    { ...place('v-today', 'd-a1'), story: 's-b-a1', class: 'shape' },
    { ...place('v-graver', 'c-a1'), story: 's-a-a1', class: 'fluent' },
    { ...place('v-elsewhere', 'x-a1'), story: 's-x-a1', class: 'fluent' },
  ] as Variant[];
  const whole = {
    story: (id: string) => stories.find((one) => one.id === id),
    storyOf: (id: string) => stories.find(({ witnesses }) => witnesses.some(({ article }) => article === id)),
    variantsOf: (id: string) => variants.filter((one) => one.story === id),
  } as unknown as Archive;
  const today = [
    { id: 'c', articles: ['c-a1', 'c-a2', 'c-a3'] },
    { id: 'd', articles: ['d-a1'] },
  ] as unknown as Page[];

  it('has the stories of that day, those that most of its pages print first', () => {
    expect(frontStories(whole, today).map(({ story: { id }, printings }) => [id, ...printings])).toEqual([
      ['s-b-a1', 'c-a2', 'd-a1'],
      ['s-a-a1', 'c-a1'],
    ]);
  });

  it('opens with the story that is to be first, whatever day it is of', () => {
    expect(frontStories(whole, today, 's-x-a1').map(({ story: { id } }) => id)).toEqual([
      's-x-a1',
      's-b-a1',
      's-a-a1',
    ]);
  });

  it('has the places at which its own pages are suspected, the gravest first', () => {
    expect(frontPlaces(whole, frontStories(whole, today)).map(({ id }) => id)).toEqual([
      'v-graver',
      'v-today',
    ]);
  });
});
