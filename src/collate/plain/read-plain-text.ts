import { lineEnd } from '../../text/classes.ts';
import type { Run } from '../../text/source-map.ts';
import type { WitnessText } from '../sequence.ts';
import { hasLineHyphen, hyphenAt, wordsWithin, type Words } from './line-hyphens.ts';

/** Han, kana, and the marks that are set in their width: a line that ends or begins so is joined without a space. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Whether lines are kept (verse), and the words of all witnesses, where some hyphen at a line's end may be a word's own. */
export interface PlainTextOptions {
  keepLines?: boolean;
  words?: Words | undefined;
}

/**
 * A plain text as a witness: paragraphs are numbered from 1. Where most lines that another follows end in
 * mid-sentence or go on with a small letter, lines are wrapped: what blank lines part is a paragraph and its lines are joined, with a
 * space where both sides have a script that parts words; else, or where lines are kept (verse), every line is one.
 */
export function readPlainText(
  name: string,
  text: string,
  { keepLines = false, words }: PlainTextOptions = {},
): WitnessText {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const groups = groupsOf(lines);
  const followed = groups.flatMap((group) => group.slice(0, -1));
  const wrapped = !keepLines && followed.reduce((sum, at) => sum + signOfWrap(lines, at), 0) > 0;
  const paragraphs = wrapped ? groups : groups.flatMap((group) => group.map((line) => [line]));
  const own = wrapped && hasLineHyphen(text) ? wordsWithin(text) : new Set<string>();
  return {
    id: name,
    file: name,
    headline: null,
    blocks: paragraphs.map((group, at) => ({
      id: String(at + 1),
      type: 'paragraph',
      ...joined(group, lines, { own, all: words ?? own }),
    })),
    lost: [],
  };
}

/** A point behind a letter: on a newspaper's page it may end an abbreviation, in a text that has nothing else a sentence. */
const POINT = /[\p{L}\p{N}]\.["'”’)\]]*$/u;

/**
 * Whether a line and the next speak for lines that are wrapped, or against it: where it ends tells less than a small letter
 * behind it, with which no paragraph begins.
 */
function signOfWrap(lines: readonly string[], at: number): number {
  const line = (lines[at] ?? '').trimEnd();
  if (/^\s*\p{Ll}/u.test(lines[at + 1] ?? '')) return 2;
  return lineEnd(line) === 'open' && !POINT.test(line) ? 1 : -1;
}

/** Numbers of neighbouring lines that are not blank, from 0. */
function groupsOf(lines: readonly string[]): number[][] {
  const groups: number[][] = [];
  let open = false;
  lines.forEach((line, at) => {
    if (line.trim() === '') open = false;
    else if (open) groups.at(-1)?.push(at);
    else {
      groups.push([at]);
      open = true;
    }
  });
  return groups;
}

/** The text stays in pieces, the last one at hand: of a long text it would cost a copy to look at its end for every line. */
function joined(
  group: readonly number[],
  lines: readonly string[],
  words: { own: Words; all: Words },
): { text: string; sources: Run[] } {
  const pieces: string[] = [];
  const sources: Run[] = [];
  let before = '';
  for (const at of group) {
    const line = lines[at] ?? '';
    const content = line.trim();
    const last = sources.at(-1);
    const hyphen = last ? hyphenAt(before, content, words) : 'none';
    if (last && hyphen === 'gone') {
      pieces.push((pieces.pop() ?? '').slice(0, -1));
      last.length -= 1;
    } else if (
      last &&
      hyphen === 'none' &&
      !UNSPACED.test(before.slice(-1)) &&
      !UNSPACED.test(content.charAt(0))
    )
      pieces.push(' ');
    sources.push({ line: at + 1, column: line.length - line.trimStart().length + 1, length: content.length });
    pieces.push(content);
    before = content;
  }
  return { text: pieces.join(''), sources };
}
