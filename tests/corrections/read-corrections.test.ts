import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../src/corrections/read-corrections.ts';
import { formatProblem } from '../../src/diagnostics/problem.ts';

const good = `- id: v-3f9a0c77d1      # the variant
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

function read(text: string): { entries: number; said: string[] } {
  const { entries, problems } = readCorrections('a.yaml', text);
  return { entries: entries.length, said: problems.map(formatProblem) };
}

const changed = (line: string, to: string): string => good.replace(line, to);

it('reads a decision as it stands, with its place', () => {
  expect(readCorrections('a.yaml', good)).toEqual({
    entries: [
      {
        entry: {
          id: 'v-3f9a0c77d1',
          witness: '003-a7',
          context: '教育，郑军强调：',
          from: '军',
          to: '重',
          decision: 'accept',
          reason: '形近',
          by: '甲',
          at: '2026-11-21',
          source_sha: 'fd4548c2',
        },
        file: 'a.yaml',
        place: { line: 1, column: 3, endLine: 1, endColumn: 3 },
      },
    ],
    problems: [],
  });
});

it.each(['', '# nothing yet\n', '---\n'])('an empty file (%j) holds no decisions', (text) => {
  expect(read(text)).toEqual({ entries: 0, said: [] });
});

it('takes no scalar for a number, a date or nothing', () => {
  const text = good
    .replace('郑军强调', '1.50亿元')
    .replace('from: 军', 'from: 1.50')
    .replace('to: 重', 'to: ~')
    .replace('fd4548c2', '12345678');
  const { entries } = readCorrections('a.yaml', text);
  expect(entries[0]?.entry).toMatchObject({ from: '1.50', to: '~', source_sha: '12345678' });
});

it('keeps HTML in a reason as the text it is', () => {
  const reason = '<script>alert(1)</script><b>形近</b>';
  const { entries, problems } = readCorrections('a.yaml', changed('形近', reason));
  expect(problems).toEqual([]);
  expect(entries[0]?.entry.reason).toBe(reason);
});

describe('what is wrong is named with file, line and column', () => {
  it.each<[string, string, string]>([
    [
      'an unknown key',
      `${good}  witnes: 003-a7\n`,
      'a.yaml:11:3-11:9: 0.witnes: expected no such key [corrections:schema]',
    ],
    [
      'a prototype',
      `${good}  __proto__: x\n`,
      'a.yaml:11:3-11:12: 0.__proto__: expected no such key [corrections:schema]',
    ],
    [
      'a wrong id',
      changed('v-3f9a0c77d1', 'v-3f9a0c77'),
      'a.yaml:1:7-1:17: 0.id: expected the id of a variant (v-…), a suspicion (l-…) or a block (…#p…) [corrections:schema]',
    ],
    [
      'an unknown decision',
      changed('decision: accept', 'decision: yes'),
      'a.yaml:6:13-6:16: 0.decision: expected accept, reject, both or undecided [corrections:schema]',
    ],
    [
      'a range over two paragraphs',
      changed('context: 教育，郑军强调：', 'context: "教育。\\n郑军强调："'),
      'a.yaml:3:12-3:24: 0.context: expected text within one paragraph, without a line break or ¶ [corrections:schema]',
    ],
    [
      'a paragraph sign for a correction',
      changed('to: 重', 'to: 重¶'),
      'a.yaml:5:7-5:9: 0.to: expected text within one paragraph, without a line break or ¶ [corrections:schema]',
    ],
    [
      'a rejection without a reason',
      changed('decision: accept\n  reason: 形近', 'decision: reject'),
      'a.yaml:1:3: 0.reason: expected a reason why the print is held to be right [corrections:schema]',
    ],
    [
      'a correction that changes nothing',
      changed('to: 重', 'to: 军'),
      'a.yaml:5:7-5:8: 0.to: expected another text than `from` [corrections:schema]',
    ],
    [
      'a context that does not hold the text',
      changed('from: 军', 'from: 任'),
      'a.yaml:3:12-3:20: 0.context: expected the text of `from` among the words around it [corrections:schema]',
    ],
    [
      'a control character',
      changed('to: 重', 'to: "重\\u0000"'),
      'a.yaml:5:7-5:16: 0.to: expected text without control characters [corrections:schema]',
    ],
    [
      'nobody who decided',
      changed('by: 甲', 'by: "  "'),
      'a.yaml:8:7-8:11: 0.by: expected who decided [corrections:schema]',
    ],
    [
      'a map instead of a list',
      'id: v-3f9a0c77d1\n',
      'a.yaml:1:1-2:1: corrections: expected a list of decisions [corrections:schema]',
    ],
    [
      'the same key twice',
      `${good}  by: 乙\n`,
      'a.yaml:11:3-11:5: Unexpected second key "by", expected each key once; remove one [corrections:syntax]',
    ],
  ])('%s', (_, text, said) => {
    expect(read(text)).toEqual({ entries: 0, said: [said] });
  });

  it('an entry that is no list of keys', () => {
    const { entries, said } = read(`- 军改重\n${good}`);
    expect(entries).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^a\.yaml:1:3\b.* \[corrections:schema\]$/u);
  });

  it('a missing key, at the beginning of its entry', () => {
    const { said } = read(changed('  at: 2026-11-21\n', ''));
    expect(said).toEqual(['a.yaml:1:3: 0.at: expected this key [corrections:schema]']);
  });

  it('one wrong entry among right ones leaves the others', () => {
    const { entries, said } = read(`${good}${changed('witness: 003-a7', 'witness: 003')}${good}`);
    expect(entries).toBe(2);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^a\.yaml:12:12-12:15: 1\.witness: /u);
  });

  it('text that is no YAML', () => {
    const { entries, said } = read(`- id: [v-3f9a0c77d1\n`);
    expect(entries).toBe(0);
    expect(said[0]).toMatch(/^a\.yaml:\d+:\d+.* \[corrections:syntax\]$/u);
  });
});

it('an alias bomb is refused before it is unfolded', () => {
  const levels = 'abcdefghijklmnopqrst'.split('');
  const bomb = levels.map((name, index) => {
    const inner = index === 0 ? 'lol' : `*${levels[index - 1] ?? ''}`;
    return `- &${name} [${Array(10).fill(inner).join(',')}]`;
  });
  const { entries, said } = read(`${bomb.join('\n')}\n`);
  expect(entries).toBe(0);
  expect(said).toEqual([
    'a.yaml:2:7-2:9: Unexpected alias, expected every entry written out [corrections:alias]',
  ]);
});

it('text nested without end is refused', () => {
  const { entries, said } = read('- '.repeat(3_000));
  expect(entries).toBe(0);
  expect(said.length).toBeGreaterThan(0);
});
