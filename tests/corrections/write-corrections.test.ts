import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCorrections } from '../../src/corrections/read-corrections.ts';
import { writeCorrections } from '../../src/corrections/write-corrections.ts';
import { correctionEntrySchema } from '../../src/records/correction.ts';
import { entry } from './sample.ts';

test('a decision is written as people write it', () => {
  expect(writeCorrections([entry()])).toBe(`- id: v-00000000a1
  witness: 003-a1
  context: 教育，郑军强调：
  from: 军
  to: 重
  decision: accept
  reason: 形近
  by: 甲
  at: 2026-11-21
  source_sha: "003003003"
`);
});

const tricky = fc.constantFrom(
  '',
  '~',
  'null',
  'yes',
  '1.50',
  '1e5',
  '0x1f',
  '2026-01-01',
  ' 甲',
  '甲 ',
  '甲: 乙',
  '甲 #乙',
  '- 甲',
  '“甲”',
  '"甲',
  "'甲",
  '甲\\n乙',
  '*甲',
  '&甲',
  '!甲',
  '%甲',
  '@甲',
  '`甲',
  '|',
  '>',
  '{甲}',
  '[甲]',
  '<b>甲</b>',
  '𠮷',
  ':',
  '，甲',
);
const text = fc.oneof(
  tricky,
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.stringMatching(/^[一-龥“”，。：#: -]{0,12}$/u),
);

const entries = fc
  .record({
    from: text,
    to: text,
    around: text,
    reason: text,
    by: text,
    decision: fc.constantFrom('accept', 'reject', 'both', 'undecided'),
    source_sha: fc.stringMatching(/^[0-9a-f]{8}$/u),
  })
  .map(({ around, ...given }) => entry({ ...given, context: around + given.from + around || '甲' }))
  .filter((made) => correctionEntrySchema.safeParse(made).success);

test('whatever a decision holds, what is written reads the same, here and by the core schema of YAML', () => {
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 4 }), (made) => {
      const yaml = writeCorrections(made);
      const { entries: read, problems } = readCorrections('a.yaml', yaml);
      expect(problems).toEqual([]);
      expect(read.map((filed) => filed.entry)).toEqual(made);
      const elsewhere = (parse(yaml) ?? []) as object[];
      expect(elsewhere.map((one) => ({ reason: '', ...one }))).toEqual(made);
    }),
    { seed: 20_250_122, numRuns: 300 },
  );
});

test('signs that nobody sees are written by their numbers, in four digits or eight', () => {
  expect(writeCorrections([entry({ from: '\u200b甲\u{e0041}' })])).toContain(
    String.raw`from: "\u200b甲\U000e0041"`,
  );
});

test('a decision without a reason is written without one', () => {
  expect(writeCorrections([entry({ reason: '' })])).not.toContain('reason');
});
