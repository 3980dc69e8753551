import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { readLines } from '../../src/normalize/read/read-lines.ts';
import { accountFaults, rawLines } from './account.ts';

/** A page's articles with their blocks, what went aside as markup, and the faults of its account. */
export function read(...lines: string[]) {
  const text = lines.join('\n');
  const { page, articles } = normalizePage({
    file: 'x_read.txt',
    bytes: new TextEncoder().encode(text),
    sidecar: null,
  });
  if (page === null) throw new Error('no page');
  return {
    articles: articles.map(({ kind, headline, blocks }) => [
      kind,
      headline,
      blocks.map((block) => block.text),
    ]),
    blocks: articles.flatMap(({ blocks }) => blocks),
    markup: page.unassigned.filter(({ reason }) => reason === 'markup').map((entry) => entry.text),
    repeats: page.unassigned.filter(({ reason }) => reason === 'repeated-run').map((entry) => entry.text),
    faults: accountFaults(rawLines(text), page, articles),
  };
}

/** The lines of a text as they are read: number, text, and whether a blank line stands before. */
export const linesOf = (...lines: string[]) =>
  readLines(lines.join('\n'), 'x.txt').lines.map(({ number, spans, blankBefore }) => [
    number,
    spans.map(({ text }) => text).join(''),
    blankBefore,
  ]);
