import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { witnessOf } from '../collate/tei-witness.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCollate } from '../scripts/run-collate.ts';

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-'));
  const chapter = (plain: string, colour: string): string =>
    `There were a king with a large jaw and a queen with a ${plain},\non the throne of England; the ${colour} of it\nwas clear as "crystal".\n\nIt was the year of Our Lord 1775.\n`;
  writeFileSync(file('one.txt'), chapter('plain face', 'colour'));
  writeFileSync(file('two.txt'), chapter('plain face', 'color').replaceAll('\n', '\r\n'));
  writeFileSync(file('three.txt'), chapter('fair & <open> face', 'colour'));
  writeFileSync(file('broken.txt'), Buffer.from([0xff, 0xfe, 0xfd, 0x00, 0xd8]));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const three = () => ['one.txt', 'two.txt', 'three.txt'].map(file);

describe('npm run collate', () => {
  it('prints witnesses, variants and joint text as JSON, files for witnesses and numbers for blocks', () => {
    const { status, stdout } = runCollate(...three());
    const { witnesses, variants, joint } = JSON.parse(stdout) as {
      witnesses: { witness: string; siglum: string }[];
      variants: {
        readings: { text: string; witnesses: string[] }[];
        places: { block: number; line: number }[];
      }[];
      joint: { blocks: { text: string }[] };
    };
    expect(status).toBe(0);
    expect(witnesses.map(({ witness, siglum }) => [witness, siglum])).toEqual([
      ['one.txt', 'one'],
      ['two.txt', 'two'],
      ['three.txt', 'three'],
    ]);
    expect(variants.map(({ readings }) => readings.map(({ text }) => text))).toEqual([
      ['plain', 'fair & <open>'],
      ['colour', 'color'],
    ]);
    expect(variants[1]?.places.map(({ block, line }) => [block, line])).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(joint.blocks[0]?.text).toContain('a queen with a plain face, on the throne');
  });

  it('prints a readable apparatus', () => {
    const { stdout } = runCollate(...three(), '--format', 'text');
    expect(stdout).toContain(
      '\n  England; the [colour] of it was: one three ] color two · fluent · 2:1, two suspected',
    );
  });

  it('prints CSV with its quotes doubled', () => {
    writeFileSync(file('comma.txt'), 'He said "yes, I will", and went away for good.\n');
    writeFileSync(file('other.txt'), 'He said "no, I won\'t", and went away for good.\n');
    const { stdout } = runCollate(file('comma.txt'), file('other.txt'), '--format=csv');
    expect(stdout.split('\r\n').at(-1)).toBe('');
    expect(stdout).toContain(`"e said """,""", and w",—,,"yes, I will",1,1,10,"no, I won't",1,1,10\r\n`);
  });

  it('prints TEI in which signs of XML are named', () => {
    const { stdout } = runCollate(...three(), '--format', 'tei');
    expect(stdout).toContain('<rdg wit="#W3">fair &amp; &lt;open&gt;');
    expect(stdout).toContain('<lem wit="#W1 #W3">colour</lem><rdg wit="#W2">color</rdg>');
    expect(stdout.match(/<app /gu)).toHaveLength(stdout.match(/<\/app>/gu)?.length ?? -1);
  });

  it.each([
    ['one file alone', ['one.txt'], 'At least two files are needed'],
    ['a format there is none of', ['one.txt', 'two.txt', '--format=xml'], '--format xml'],
    ['a flag there is none of', ['one.txt', 'two.txt', '--fast'], '--fast'],
  ])('ends with 2 on wrong usage: %s', (_, args, message) => {
    const { status, stdout, stderr } = runCollate(
      ...args.map((arg) => (arg.startsWith('-') ? arg : file(arg))),
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('ends with 1, and tells of every file, where some cannot be read', () => {
    const { status, stdout, stderr } = runCollate(file('one.txt'), file('none.txt'), file('broken.txt'));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `${file('none.txt')}: there is no such file.\n${file('broken.txt')}: this is not UTF-8 text.\n`,
    );
  });

  it('tells which texts are empty or share nothing, and does not call that no difference', () => {
    writeFileSync(file('empty.txt'), '\n');
    writeFileSync(file('poem.txt'), '孔雀东南飞，五里一徘徊。十三能织素，十四学裁衣。\n');
    const files = ['one.txt', 'poem.txt', 'empty.txt'].map(file);
    const { status, stderr } = runCollate(...files);
    const told = [
      'one.txt shares no text with the others.',
      'poem.txt shares no text with the others; it is most like one.txt: 1 % of their characters stand in the same order.',
      'empty.txt is empty.',
    ].join('\n');
    expect([status, stderr]).toEqual([0, `${told}\n`]);
    expect(runCollate(...files, '--format=text').stdout.endsWith(`\n\n${told}\n`)).toBe(true);
    const same = runCollate(file('one.txt'), file('two.txt'), '--without=spelling', '--format=text');
    expect([same.stderr, same.stdout.split('\n').at(-2)]).toEqual(['', 'No difference.']);
  });

  it('says who has no break, between whole words, and in TEI that a text which shares nothing is nowhere', () => {
    writeFileSync(file('parted.txt'), 'The captain closed the door.\n\nOutside the rain began to fall.\n');
    writeFileSync(file('merged.txt'), 'The captain closed the door. Outside the rain began to fall.\n');
    const { stdout } = runCollate(file('parted.txt'), file('merged.txt'), '--format=text');
    expect(stdout).toContain('\n  door.[¶] Outside: parted ] no ¶ merged · layout · 1:1\n');
    writeFileSync(file('poem.txt'), '孔雀东南飞，五里一徘徊。十三能织素，十四学裁衣。\n');
    const tei = runCollate(file('parted.txt'), file('merged.txt'), file('poem.txt'), '--format=tei').stdout;
    expect(tei).toContain('<p xml:id="j1"><app type="coverage"><rdg wit="#W3"><lacunaStart/></rdg></app>');
    expect(witnessOf(tei, '#W3').trim()).toBe('');
  });

  it('keeps cells of the CSV from being formulas', () => {
    writeFileSync(file('sum.txt'), 'The cell holds =SUM(A1:A9) today, and nothing else than that.\n');
    writeFileSync(file('link.txt'), 'The cell holds @SUM(A1:A9) today, and nothing else than that.\n');
    const { stdout } = runCollate(file('sum.txt'), file('link.txt'), '--format=csv');
    expect(stdout).toContain(",'=,1,1,16,'@,1,1,16\r\n");
  });

  it('calls witnesses as they are named, in the order in which they are, and follows a base', () => {
    const { stdout } = runCollate(
      ...['--siglum', `Q=${file('two.txt')}`, file('three.txt'), file('two.txt'), file('one.txt')],
      ...['--format=text', '--base', 'Q', '--no-verdict'],
    );
    expect(
      stdout
        .split('\n')
        .slice(0, 3)
        .map((line) => line.split(':')[0]),
    ).toEqual(['three', 'Q', 'one']);
    expect(stdout).toContain('the [color] of it was: Q ] colour three one · substitution\n');
    const none = runCollate(
      file('one.txt'),
      file('two.txt'),
      '--siglum',
      `Q=${file('two.txt')}`,
      '--base',
      'Z',
    );
    expect(none.status).toBe(2);
    expect(none.stderr).toContain('--base Z: no witness is called so, expected one of one.txt, Q.');
    expect(runCollate(file('one.txt'), file('two.txt'), '--siglum', 'Z').stderr).toContain(
      'expected SIGLUM=FILE',
    );
  });

  it('calls a file that is named twice by two names, says so, and gives no siglum to two', () => {
    const twice = runCollate(file('one.txt'), file('two.txt'), file('one.txt'), '--format=table');
    expect(twice.stderr).toBe(`${file('one.txt')} is named twice, and counts as two witnesses.\n`);
    expect(twice.stdout.split('\n')[0]).toBe('one\ttwo\tone-2\tclass');
    const sigla = ['A', 'B'].flatMap((siglum) => ['--siglum', `${siglum}=${file('one.txt')}`]);
    const named = runCollate(file('one.txt'), file('two.txt'), file('one.txt'), ...sigla, '--format=table');
    expect(named.stdout.split('\n')[0]).toBe('A\ttwo\tB\tclass');
    const same = ['one.txt', 'two.txt'].flatMap((name) => ['--siglum', `A=${file(name)}`]);
    expect(runCollate(...same)).toMatchObject({ status: 2, stdout: '' });
    const taken = runCollate(
      file('one.txt'),
      file('two.txt'),
      '--siglum',
      `two=${file('one.txt')}`,
      '--format=table',
    );
    expect(taken.stdout.split('\n')[0]).toBe('two\ttwo.txt\tclass');
  });

  it('leaves out what an editor does not want to see', () => {
    writeFileSync(file('plain.txt'), 'We honour the old Queen; and her fleet sails on.\n');
    writeFileSync(file('marked.txt'), 'we honor the old queen and her fleet stays here.\n');
    const kinds = (...args: string[]): string[] =>
      (
        JSON.parse(runCollate(file('plain.txt'), file('marked.txt'), ...args).stdout) as {
          variants: { readings: { text: string }[] }[];
        }
      ).variants.map(({ readings }) => readings.map(({ text }) => text).join('|'));
    expect(kinds('--without', 'case,punctuation,spelling')).toEqual(['sails on|stays here']);
    expect(kinds()).toEqual(['We|we', 'honour|honor', 'Queen;|queen', 'sails on|stays here']);
    expect(runCollate(file('plain.txt'), file('marked.txt'), '--without', 'colour').status).toBe(2);
  });

  it('tells of a text that was moved once, with both its places', () => {
    const moved = 'the old man closed the shop and went home across the bridge';
    writeFileSync(
      file('here.txt'),
      `At dusk ${moved}. Nobody saw him go. Later the rain came down on the empty streets.\n`,
    );
    writeFileSync(
      file('there.txt'),
      `At dusk. Nobody saw him go. Later the rain came down on the empty streets ${moved}.\n`,
    );
    const { stdout } = runCollate(file('here.txt'), file('there.txt'), '--format=text');
    expect(stdout.match(/moved from/gu)).toHaveLength(1);
    expect(
      runCollate(file('here.txt'), file('there.txt'), '--format=tei').stdout.match(
        /<rdg [^>]*cause="transposition"/gu,
      ),
    ).toHaveLength(2);
    const [, ...rows] = runCollate(file('here.txt'), file('there.txt'), '--format=csv')
      .stdout.trim()
      .split('\r\n');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(`" ${moved}",1,1,8," ${moved}",1,1,74`);
  });

  it('writes the alignment as a table and as a graph, and says what it can be asked', () => {
    const table = runCollate(...three(), '--format=table').stdout;
    expect(table.split('\n')[0]).toBe('one\ttwo\tthree\tclass');
    expect(table).toContain('\nplain\tplain\tfair & <open>\tfluent\n');
    expect(runCollate(...three(), '--format=graphml').stdout).toContain(
      '<data key="witnesses">one, two</data>',
    );
    expect(runCollate('--help')).toMatchObject({ status: 0 });
  });
});
