import { expect, it } from 'vitest';
import { Session } from '../../src/browser/compare/session.ts';
import { troubleTogether, troubleWith } from '../../src/browser/compare/trouble.ts';
import { findPrintings } from '../../src/collate/printed/find-printings.ts';
import type { PlainText } from '../../src/collate/plain/read-witness.ts';
import { readWitnesses } from '../../src/collate/plain/read-witnesses.ts';
import { withoutMarks } from '../../src/collate/plain/without-marks.ts';
import { memoryIndex } from '../collate/printed/memory-index.ts';

/** Processor time in milliseconds that one text may take, whatever is in it: ten times what the slowest took when this was written. */
const mostMs = 5_000;

/** Nine entities, each ten of the one before: a billion of the first. */
const bomb = (root: string): string =>
  `<!DOCTYPE ${root} [<!ENTITY a0 "花">${Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
  ).join('')}]><${root}><text><body><p>&a9;</p></body></text></${root}>`;
const nested = (count: number): string => '['.repeat(count) + ']'.repeat(count);

/** A file, and what is said of it: a problem by its name, or that it is taken. */
const files: readonly (readonly [what: string, name: string, content: string | Uint8Array, said: string])[] =
  [
    ['5 MB', 'a.txt', 'word '.repeat(1_000_000), 'tooLong'],
    ['what is no text', 'a.txt', Uint8Array.from({ length: 100_000 }, (_, at) => (at * 167) % 256), 'binary'],
    [
      'a zip file',
      'a.zip',
      Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, ...Array<number>(500).fill(0xff)]),
      'binary',
    ],
    ['a page’s source with handlers', 'a.html', '<html><body onload="alert(1)">', 'markup'],
    ['such a source as text', 'a.txt', ' <!-- a --> <!doctype html><img src=x onerror=alert(1)>', 'html'],
    ['comments without an end', 'a.txt', `<!--${'--><!--'.repeat(20_000)}`, 'taken'],
    ['a bomb of entities in TEI', 'a.xml', bomb('TEI'), 'broken'],
    ['a bomb of entities in ALTO', 'a.xml', bomb('alto'), 'broken'],
    ['elements in elements', 'a.xml', `<TEI><text><body>${'<div>'.repeat(50_000)}`, 'broken'],
    ['lists in lists of JSON', 'a.json', nested(200_000), 'broken'],
    ['lists in lists that have no end', 'a.json', '['.repeat(500_000), 'broken'],
    ['lists where witnesses stand', 'a.json', `{"witnesses":${nested(100_000)}}`, 'broken'],
    ['lone surrogates', 'a.txt', '花\ud842市\udfb7'.repeat(10_000), 'taken'],
    ['marks of direction', 'a.txt', '\u202e花\u2066市\u2069'.repeat(20_000), 'taken'],
    ['a letter with 100,000 accents', 'a.txt', `a${'\u0301'.repeat(100_000)}`, 'taken'],
    ['100,000 empty lines', 'a.txt', `花${'\n'.repeat(100_000)}市`, 'taken'],
    ['one character again and again', 'a.txt', '花'.repeat(60_000), 'taken'],
    ['brackets that are never closed', 'a.md', '['.repeat(60_000), 'taken'],
    ['pictures that are never closed', 'a.md', '![](a'.repeat(12_000), 'taken'],
    ['links without end', 'a.md', '[]('.repeat(20_000), 'taken'],
    ['emphasis without end', 'a.md', '**花 '.repeat(15_000), 'taken'],
    ['a heading of spaces', 'a.md', `# 花${' '.repeat(60_000)}市`, 'taken'],
    ['a heading of closing marks', 'a.md', `# 花${' #'.repeat(30_000)}`, 'taken'],
    ['lines that all end in a hyphen', 'a.txt', 'ab-\n'.repeat(15_000), 'taken'],
  ];

it.each(files)('%s: there is an answer, and soon', async (_, name, content, said) => {
  const before = process.threadCpuUsage();
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = readWitnesses(bytes, { name, readMarkdown: withoutMarks });
  const [text] = 'texts' in read ? read.texts : [];
  const trouble = text ? troubleWith(text) : read;
  expect(trouble && 'problem' in trouble ? trouble.problem : 'taken').toBe(said);
  if (text && said === 'taken') await useAll(text);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(mostMs);
});

/** Does with a text all that the page does. */
async function useAll(text: PlainText): Promise<void> {
  const whole = 'text' in text ? text.text : '';
  const pair = [
    { name: 'A', text: whole },
    { name: 'B', text: `序${whole}` },
  ];
  if (!troubleTogether(pair)) {
    const session = new Session(pair, { fragments: false, lines: false });
    const ids = session.witnesses.flatMap(({ id, related }) => (related ? id : []));
    if (ids.length === 2) Array.from(session.columns(ids).items);
    session.joint();
  }
  await findPrintings(whole.slice(0, 20_000), { index: memoryIndex([whole.slice(0, 50_000)]), most: 24 });
}
