import { lineEnd } from '../../text/classes.ts';
import type { Run } from '../../text/source-map.ts';
import type { WitnessText } from '../sequence.ts';

/** Han, kana, and the marks that are set in their width: a line that ends or begins so is joined without a space. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * A plain text as a witness: paragraphs are numbered from 1. Where most lines that another follows end in
 * mid-sentence, lines are wrapped: what blank lines part is a paragraph and its lines are joined, with a
 * space where both sides have a script that parts words; else, or where lines are kept (verse), every line is one.
 */
export function readPlainText(name: string, text: string, keepLines = false): WitnessText {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const groups = groupsOf(lines);
  const followed = groups.flatMap((group) => group.slice(0, -1));
  const open = followed.filter((at) => lineEnd(lines[at] ?? '') === 'open');
  const wrapped = !keepLines && open.length * 2 > followed.length;
  const paragraphs = wrapped ? groups : groups.flatMap((group) => group.map((line) => [line]));
  return {
    id: name,
    file: name,
    headline: null,
    blocks: paragraphs.map((group, at) => ({
      id: String(at + 1),
      type: 'paragraph',
      ...joined(group, lines),
    })),
    lost: [],
  };
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

/** A hyphen that parts a word at a line's end: always one made for that (⸗ ¬ and the soft one), a plain one before a small letter. */
const PARTED = /\p{L}(?:[\u2e17\u00ac\u00ad]|[-\u2010](?=\n\p{Ll}))(?=\n\p{L})/u;

function joined(group: readonly number[], lines: readonly string[]): { text: string; sources: Run[] } {
  let text = '';
  const sources: Run[] = [];
  for (const at of group) {
    const line = lines[at] ?? '';
    const content = line.trim();
    const last = sources.at(-1);
    if (last && PARTED.test(`${text.slice(-2)}\n${content.slice(0, 2)}`)) {
      text = text.slice(0, -1);
      last.length -= 1;
    } else if (text !== '' && !UNSPACED.test(text.slice(-1)) && !UNSPACED.test(content.charAt(0)))
      text += ' ';
    sources.push({ line: at + 1, column: line.length - line.trimStart().length + 1, length: content.length });
    text += content;
  }
  return { text, sources };
}
