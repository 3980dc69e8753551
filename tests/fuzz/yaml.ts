import fc from 'fast-check';
import { readCorrections } from '../../src/corrections/read-corrections.ts';
import { writeCorrections } from '../../src/corrections/write-corrections.ts';
import type { Problem } from '../../src/diagnostics/problem.ts';
import { readSidecar } from '../../src/normalize/read/sidecar.ts';
import { type CorrectionEntry, correctionEntrySchema } from '../../src/records/correction.ts';
import { type Fuzzer, fuzzer, hold } from './fuzzer.ts';
import { anyCharacter } from '../text/any-character.ts';

const sidecarKeys = [
  'id',
  'paper',
  'date',
  'number',
  'scan',
  'arrangement',
  'name',
  'value',
  'basis',
  'reason',
];
const pieceKeys = ['note', 'because', 'pieces', 'lines', 'starts', 'ends', 'joins', 'missing', '__proto__'];
const correctionKeys = ['id', 'witness', 'context', 'from', 'to', 'decision', 'by', 'at', 'source_sha'];

/** What YAML is made of, and such as belongs in no file. */
const sign = fc.constantFrom(
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    ': ',
    ': ',
    '- ',
    '{ ',
    ' }',
    '[',
    ']',
    ', ',
    '"',
    "'",
    '|\n',
    '>-\n',
  ],
  ...[
    '# ',
    '&a ',
    '*a',
    '<<: *a',
    '!!int ',
    '!',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\t',
    '\u0000',
    '\uFEFF',
    '? ',
  ],
);
const value = fc.constantFrom(
  ...[
    'stated',
    'inferred',
    'unknown',
    'null',
    '2025-01-22',
    '3',
    '晋中日报',
    'runs-on',
    '67-83',
    'https://a.b/',
    '~',
  ],
  ...[
    'v-3f9a0c77d1',
    '003-a7',
    '教育，郑军强调：',
    '军',
    '重',
    'accept',
    'reject',
    'f3c1a2b4',
    '0x10',
    '1e400',
    '.inf',
  ],
);

const yamlOf = (keys: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(sign, value, fc.constantFrom(...keys), fc.string({ unit: anyCharacter, maxLength: 3 })), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));

/** A right file with one stretch of it replaced by something else. */
const disturbed = (right: string, keys: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(right.length), fc.nat(12), yamlOf(keys))
    .map(([at, length, parts]) => right.slice(0, at) + parts.slice(0, 30) + right.slice(at + length));

const rightSidecar = `paper: { name: 晋中日报, basis: inferred, reason: its stories }
date:
  value: 2025-01-22
  basis: stated
number: { value: 3, basis: stated }
arrangement:
  - because: the column was cut
    pieces:
      - { lines: 1-2, starts: 甲, ends: 乙 }
`;

const rightCorrections = `- id: v-3f9a0c77d1
  witness: 003-a7
  context: 教育，郑军强调：
  from: 军
  to: 重
  decision: accept
  reason: 形近
  by: 甲
  at: 2026-11-21
  source_sha: fd4548c2
`;

/** Every problem lies in the text, and its message is one line. */
function checkPlaces(text: string, problems: readonly Problem[]): void {
  const lines = text.split('\n').length;
  for (const { place, message } of problems) {
    if (place === null) throw new Error(`no place: ${message}`);
    const { line, endLine } = place;
    hold(
      line >= 1 && endLine >= line && endLine <= lines + 1,
      () => `${line}-${endLine} of ${lines}: ${message}`,
    );
  }
}

function checkSidecar(text: string): void {
  const { sidecar, problems } = readSidecar('x.yaml', text);
  hold((sidecar === null) === problems.length > 0, () => 'neither a sidecar nor a problem, or both');
  checkPlaces(text, problems);
}

function checkCorrections(text: string): void {
  const { entries, problems } = readCorrections('x.yaml', text);
  checkPlaces(text, problems);
  checkWritten(entries.map(({ entry }) => entry));
}

/** What is written is read again as it was. */
function checkWritten(entries: readonly CorrectionEntry[]): void {
  const again = readCorrections('x.yaml', writeCorrections(entries));
  hold(again.problems.length === 0, () => again.problems.map(({ message }) => message).join('\n'));
  const read = JSON.stringify(again.entries.map(({ entry }) => entry));
  hold(read === JSON.stringify(entries), () => `${read} was ${JSON.stringify(entries)}`);
}

const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from('军重：#-|>&*!%@`"\' \u2066,[]{}')),
    fc.string({ unit: anyCharacter, minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});

/** Decisions of any words that the schema takes. */
const decided = fc
  .record({ before: words, from: words, to: words, reason: words, by: words })
  .map(({ before, from, ...rest }) => ({
    ...{ id: '003-a7#p1', witness: '003-a7', decision: 'reject', at: '2026-11-21', source_sha: 'fd4548c2' },
    ...{ context: before + from, from, ...rest },
  }))
  .filter((entry) => correctionEntrySchema.safeParse(entry).success)
  .map((entry) => correctionEntrySchema.parse(entry));

export const yamlFuzzers: readonly Fuzzer[] = [
  fuzzer('sidecar: any YAML', yamlOf([...sidecarKeys, ...pieceKeys]), { check: checkSidecar }),
  fuzzer('sidecar: a right one disturbed', disturbed(rightSidecar, sidecarKeys), { check: checkSidecar }),
  fuzzer('corrections: any YAML', yamlOf(correctionKeys), { check: checkCorrections }),
  fuzzer('corrections: right ones disturbed', disturbed(rightCorrections, correctionKeys), {
    check: checkCorrections,
  }),
  fuzzer('corrections: written and read again', fc.array(decided, { maxLength: 3 }), { check: checkWritten }),
];
