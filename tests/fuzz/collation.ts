import fc from 'fast-check';
import { collate } from '../../src/collate/collate.ts';
import { collatePlain } from '../../src/collate/plain/collate-plain.ts';
import { withBreaks } from '../../src/collate/plain/layout.ts';
import { segmentsOf } from '../../src/collate/plain/walk.ts';
import { checkOffsets } from '../../src/export/check-offsets.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { type DataFiles, dataFiles } from '../../src/records/json-schema.ts';
import { printings } from '../collate/printings.ts';
import { setPage } from '../generator/set-page.ts';
import { allStories } from '../generator/stories.ts';
import { type Fuzzer, fuzzer, hold } from './fuzzer.ts';
import { anyCharacter } from '../text/any-character.ts';

interface Witness {
  name: string;
  text: string;
}

/** Every file is made again from the collation, to the last character. */
function checkPlain(texts: readonly Witness[]): void {
  const collation = collatePlain(texts);
  const segments = segmentsOf(collation);
  for (const { witness, coverage, breaks } of collation.witnesses) {
    if (coverage.length === 0) continue;
    const read = withBreaks(segments.map(({ own }) => own.get(witness)?.text ?? '').join(''), breaks);
    const printed = texts.find(({ name }) => name === witness)?.text;
    hold(read === printed, () => `${witness}: ${JSON.stringify(read)} was ${JSON.stringify(printed)}`);
  }
}

const few = fc.string({
  unit: fc.constantFrom(...Array.from('天地玄黄，。1 aé𠮷\n\u0301\u200b\u202e')),
  maxLength: 60,
});
const unlike = fc
  .array(fc.oneof(few, fc.string({ unit: anyCharacter, maxLength: 40 })), { minLength: 2, maxLength: 4 })
  .map((texts) => texts.map((text, at) => ({ name: `w${at}`, text: text.toWellFormed() })));

const stories = allStories();

/** A page of the generator, some of its lines left out, doubled, joined, or put elsewhere. */
const page = fc.record({
  seed: fc.integer({ min: 1, max: 40 }),
  from: fc.nat(40),
  length: fc.integer({ min: 5, max: 60 }),
  edits: fc.array(fc.record({ at: fc.nat(60), how: fc.constantFrom('drop', 'double', 'join', 'swap') }), {
    maxLength: 6,
  }),
});

type Disturbed = typeof page extends fc.Arbitrary<infer Value> ? Value : never;

function textOf({ seed, from, length, edits }: Disturbed): string {
  const lines = setPage(stories, seed)
    .text.split('\n')
    .slice(from, from + length);
  for (const { at, how } of edits) {
    const line = lines[at];
    if (line === undefined) continue;
    if (how === 'drop') lines.splice(at, 1);
    else if (how === 'double') lines.splice(at, 0, line);
    else if (how === 'join') lines.splice(at, 2, line + (lines[at + 1] ?? ''));
    else lines.splice(at, 2, lines[at + 1] ?? '', line);
  }
  return lines.join('\n');
}

/** Every stored offset fits its text, every record its schema, and no two variants have one name. */
function checkPages(disturbed: readonly Disturbed[]): void {
  const read = disturbed.map((one, at) =>
    normalizePage({ file: `p${at}_x.txt`, bytes: new TextEncoder().encode(textOf(one)), sidecar: null }),
  );
  const pages = read.flatMap((one) => one.page ?? []);
  const articles = read.flatMap((one) => one.articles);
  const empty = { suspicions: [], corrections: [], confusions: [], diagnostics: [], readings: [] };
  const data: DataFiles = { pages, articles, ...collate({ pages, articles }), ...empty };
  checkOffsets(data);
  for (const [name, schema] of Object.entries(dataFiles)) schema.parse(data[name as keyof DataFiles]);
  const ids = data.variants.map(({ id }) => id);
  hold(new Set(ids).size === ids.length, () => 'two variants of one name');
}

export const collationFuzzers: readonly Fuzzer[] = [
  fuzzer('collation: printings of one text', printings, { check: checkPlain }),
  fuzzer('collation: texts of any kind', unlike, { check: checkPlain }),
  fuzzer('collation: pages disturbed', fc.array(page, { minLength: 2, maxLength: 4 }), {
    check: checkPages,
    mostMs: 3000,
    oneOf: 20,
  }),
];
