import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCollate } from '../scripts/run-collate.ts';

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('what npm run collate reads', () => {
  it('reads TEI, tokens as CollateX has them, and GB18030', () => {
    writeFileSync(
      file('body.xml'),
      '<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><p>No text</p></teiHeader><text><body><p>The <choice><sic>qiuck</sic><corr>quick</corr></choice> fox<note>A note.</note> ran in-<lb break="no"/>to the wood.</p></body></text></TEI>',
    );
    writeFileSync(file('body.txt'), 'The quick fox ran into the wood.\n');
    expect(runCollate(file('body.xml'), file('body.txt'), '--format=text').stdout).toContain(
      'No difference.',
    );
    const tokens = [
      { t: 'The ', n: 'the' },
      { t: 'fox', n: 'animal' },
    ];
    const others = [
      { t: 'The ', n: 'the' },
      { t: 'hound', n: 'animal' },
    ];
    writeFileSync(
      file('tokens.json'),
      JSON.stringify({
        witnesses: [
          { id: 'A', tokens },
          { id: 'B', tokens: others },
        ],
      }),
    );
    expect(runCollate(file('tokens.json'), '--format=text').stdout).toContain(
      'The [fox]: A ] hound B · width',
    );
    writeFileSync(file('gb.txt'), Buffer.from('d5e2cac7d2bbc6aad6d0cec4b5c4cec4d5c2a1a3', 'hex'));
    writeFileSync(file('utf.txt'), '这是一篇中文的文章。');
    expect(runCollate(file('gb.txt'), file('utf.txt'), '--format=text').stdout).toContain('No difference.');
  });

  it('reads Markdown and files of OCR engines, and says what it leaves out and where one is broken', () => {
    const engine = (name: string): string =>
      new URL(`../fixtures/engine-files/${name}`, import.meta.url).pathname;
    writeFileSync(file('ferry.txt'), '渡口新船3艘\n\nThe neighbours came by boat & cart no spaces told\n');
    const alto = runCollate(engine('alto.xml'), file('ferry.txt'), '--format=text');
    expect(alto.stdout).toContain('No difference.');
    expect(alto.stderr).toBe(
      `${engine('alto.xml')}: left out as page head, foot, number or picture: 1 line.\n`,
    );
    writeFileSync(
      file('ferry.md'),
      '# 渡口**新船**3艘\n\n<!-- p. 7 -->\n\nThe neighbours came\nby boat & cart\nno spaces told\n',
    );
    writeFileSync(
      file('list.md'),
      '- 渡口*新船*3艘\n- The neighbours came\n  by boat & cart\n  no spaces told\n',
    );
    expect(runCollate(file('list.md'), file('ferry.txt'), '--format=text').stdout).toContain(
      'No difference.',
    );
    expect(runCollate(file('ferry.md'), file('ferry.txt'), '--format=text').stdout).toContain(
      'No difference.',
    );
    writeFileSync(file('broken.xml'), '<alto>\n <Layout>');
    writeFileSync(file('page.html'), '<html><p>x</p></html>');
    expect(runCollate(file('broken.xml'), file('page.html'), engine('regions.json'))).toMatchObject({
      status: 1,
      stderr:
        `${file('broken.xml')}:2:10: this ALTO cannot be read: unclosed tag: Layout.\n` +
        `${file('page.html')}: this is neither TEI nor a file of an OCR engine (ALTO, hOCR, PAGE).\n` +
        `${engine('regions.json')}: left out as page head, foot, number or picture: 1 line.\n`,
    });
  });
});
