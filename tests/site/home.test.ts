import { expect, it } from 'vitest';
import type { Correction } from '../../src/records/correction.ts';
import type { Variant } from '../../src/records/variant.ts';
import { openFirst } from '../../src/site/home.ts';
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
const archive = { corrections } as unknown as Archive;

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
