import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { engineText } from '../../src/normalize/engine-files/engine-text.ts';
import { readEngineFile } from '../../src/normalize/engine-files/read-engine-file.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { accountFaults } from '../normalize/account.ts';
import { type Fuzzer, fuzzer, hold } from './fuzzer.ts';
import { anyCharacter } from '../text/any-character.ts';

const folder = new URL('../fixtures/engine-files/', import.meta.url);
const files = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const signs = [
  '</',
  '<SP/>',
  '"',
  '\t',
  '\n',
  'null',
  '[[[',
  '&amp;',
  '\u0000',
  '<TextEquiv>',
  '<ReadingOrder>',
];
const odd = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 5 }), fc.constantFrom(...signs));

/** A file of an engine with something cut out and something put in. */
const disturbed = fc
  .tuple(fc.constantFrom(...files), fc.nat(3000), fc.nat(30), odd)
  .map(([file, at, length, put]) => file.slice(0, at) + put + file.slice(at + length));

/** JSON of any shape where engines put their lines. */
const anyJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.constantFrom('[#]', '[[#]]', '{"res": {"rec_texts": #}}', '{"parsing_res_list": #}'),
  )
  .map(([json, around]) => around.replace('#', () => json));

/** What is read has text in all lines; what cannot be read says where in the file. */
function check(text: string): void {
  const read = readEngineFile(text);
  if (read === null) return;
  if ('lines' in read) {
    const said = engineText(read.lines);
    hold(
      read.lines.every((line) => line.text.trim() !== ''),
      () => `an empty line in ${said}`,
    );
  } else
    hold(read.place === null || read.place.line <= text.split(/\r\n|\r|\n/u).length, () =>
      JSON.stringify(read),
    );
}

/** Numbers as no scan has them. */
const oddNumber = fc.oneof(
  fc.constantFrom('NaN', '-1', '0', '1e308', '-1e308', '1e999', '', 'x', '0.5', '9007199254740993'),
  fc.integer({ min: -50, max: 5000 }).map(String),
);

/** Lines of text with boxes of any numbers, some without. */
const anyBoxes = fc
  .array(
    fc.tuple(
      fc.string({
        unit: fc.constantFrom('的', '一', '在', '了', '。', '，', '“', '”', '：', '（', '二', ' '),
      }),
      fc.array(oddNumber, { minLength: 4, maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((lines) => {
    const inner = lines.map(([text, [x, y, w, h]]) => {
      const box = text.length % 7 === 3 ? '' : ` HPOS="${x}" VPOS="${y}" WIDTH="${w}" HEIGHT="${h}"`;
      return `<TextLine${box}><String CONTENT="${text}" HEIGHT="${h}"/></TextLine>`;
    });
    return `<alto><Layout>${inner.join('\n')}</Layout></alto>`;
  });

/** A page is made of it or an error, with nothing lost and nothing twice. */
function checkPage(text: string): void {
  const bytes = new TextEncoder().encode(text.toWellFormed());
  const { page, articles, problems, text: lines } = normalizePage({ file: 'x.xml', bytes, sidecar: null });
  if (page === null) hold(problems.length > 0, () => 'neither a page nor a word why');
  else {
    const faults = accountFaults(lines.split('\n'), page, articles);
    hold(faults.length === 0, () => faults.join('\n'));
  }
}

export const engineFileFuzzers: readonly Fuzzer[] = [
  fuzzer('engine files: right ones disturbed', disturbed, { check }),
  fuzzer('engine files: any JSON', anyJson, { check }),
  fuzzer('engine files: pages of right ones disturbed', disturbed, { check: checkPage }),
  fuzzer('engine files: pages of any boxes', anyBoxes, { check: checkPage }),
];
