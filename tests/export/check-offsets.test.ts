import { describe, expect, it } from 'vitest';
import { checkOffsets } from '../../src/export/check-offsets.ts';
import type { DataFiles } from '../../src/records/json-schema.ts';
import { seedCollation, seedRecords } from '../collate/seed-collation.ts';

const data = {
  ...seedRecords(),
  ...seedCollation(),
  ...{ suspicions: [], corrections: [], confusions: [], diagnostics: [], readings: [] },
} as unknown as DataFiles;

/** The data with something changed in a copy. */
function broken(change: (copy: DataFiles) => void): () => void {
  const copy = structuredClone(data);
  change(copy);
  return () => {
    checkOffsets(copy);
  };
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('nothing to break');
  return item;
}

const isFluent = ({ class: given }: DataFiles['variants'][number]): boolean => given === 'fluent';

const jointOf = (stories: DataFiles['stories']): DataFiles['stories'][number]['joint']['blocks'][number] =>
  first(first(stories).joint.blocks);

describe('offsets', () => {
  it('of the five pages fit their texts', () => {
    expect(() => {
      checkOffsets(data);
    }).not.toThrow();
  });

  it.each<[string, (copy: DataFiles) => void, string]>([
    [
      'a place behind its block',
      ({ variants }) => (first(first(variants).places).to = 9999),
      'this is a bug',
    ],
    [
      'a reading that stands elsewhere',
      ({ variants }) => (first(first(variants.filter(isFluent)).readings).text = '他'),
      'is said to stand',
    ],
    ['a block that is not there', ({ variants }) => (first(first(variants).places).block = 'p0'), 'block p0'],
    ['a witness without a reading', ({ variants }) => (first(variants).readings = []), 'no reading'],
    ['a run of the joint text', ({ stories }) => (first(jointOf(stories).runs).to = 9999), 'block j1'],
    [
      'a place in the joint text',
      ({ stories }) => (jointOf(stories).places = [{ from: 5, to: 4, variant: '' }]),
      'block j1',
    ],
    [
      "a witness's own end",
      ({ stories }) => {
        const { own } = first(first(first(stories).witnesses).coverage);
        if (own) own.to.offset = 9999;
      },
      'this is a bug',
    ],
    ['a passage', ({ links }) => (first(first(links).passages).text = '别的'), 'is said to stand'],
  ])('are refused: %s', (_, change, message) => {
    expect(broken(change)).toThrow(message);
  });
});
