import fc from 'fast-check';
import { readFile } from '../../src/browser/desk/read-file.ts';
import { isLogEntry, mergeLogs, nameOf } from '../../src/browser/desk/log.ts';
import { type Fuzzer, fuzzer, hold } from './fuzzer.ts';
import { anyCharacter } from '../text/any-character.ts';

const texts = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 8 }),
  fc.constantFrom('003-a7', '2026-11-21', '军', 'accept'),
);

const entry = fc.record(
  {
    ...{ id: texts, witness: texts, context: texts, from: texts, to: texts, reason: texts, by: texts },
    ...{ at: fc.oneof(texts, fc.constant('2026-11-21')), source_sha: texts },
    decision: fc.constantFrom('accept', 'reject', 'both', 'undecided', 'toString'),
  },
  { requiredKeys: ['id'] },
);

/** What may stand in storage under the log's name: entries of it, near misses, and anything at all. */
const stored = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        n: fc.oneof(fc.nat(9), fc.double(), fc.constant(2 ** 53)),
        tab: fc.oneof(texts, fc.constant('0000000a')),
        kind: fc.constantFrom(
          'decide',
          'import',
          'undo',
          'drop',
          'settle',
          'sign',
          'exported',
          'toString',
          '__proto__',
        ),
        batch: texts,
        place: texts,
        by: texts,
        of: fc.array(texts, { maxLength: 2 }),
        entry,
      },
      { requiredKeys: ['n', 'tab', 'kind'] },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** Bad entries go one by one; what is left is in order, each once, whichever tab's log comes first. */
function checkLog([mine, other]: readonly [readonly unknown[], readonly unknown[]]): void {
  const [left, right] = [mine.filter(isLogEntry), other.filter(isLogEntry)];
  const merged = mergeLogs(left, right);
  const names = merged.map(nameOf);
  hold(new Set(names).size === names.length, () => 'an entry twice');
  const turned = mergeLogs(right, left).map(nameOf);
  hold(JSON.stringify(turned) === JSON.stringify(names), () => 'another order');
  for (const [at, { n }] of merged.entries()) hold(n >= (merged[at - 1]?.n ?? 0), () => 'out of order');
}

/** Any file is entries or problems, told in one line each. */
function checkFile(text: string): void {
  const { problems } = readFile('x.yaml', text);
  for (const said of problems) hold(!/[\n\u0000-\u001f]/u.test(said), () => JSON.stringify(said));
}

const anyFile = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 200 }), fc.json());

export const deskFuzzers: readonly Fuzzer[] = [
  fuzzer(
    'desk: what is stored',
    fc.tuple(fc.array(stored, { maxLength: 6 }), fc.array(stored, { maxLength: 6 })),
    {
      check: checkLog,
    },
  ),
  fuzzer('desk: a file that is imported', anyFile, { check: checkFile }),
];
