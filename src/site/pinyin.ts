import { pinyin } from 'pinyin-pro';
import type { Note } from './comparison/notes.ts';

/** A stretch of Chinese with the words around it, by which it is read: 重 is zhòng in 郑重 and chóng in 重复. */
export interface InContext {
  before: string;
  text: string;
  after: string;
}

/** Characters of a text that are read out; who wants to hear more of a passage has the passage itself. */
const longest = 24;

/**
 * How a text is read, in Hanyu Pinyin, a syllable a Han, each with the tone it has by itself (GB/T 16159 writes no change
 * of tones); numbers and letters stay, marks go. `null` where no Han is in it.
 */
export function pinyinOf({ before, text, after }: InContext): string | null {
  const characters = Array.from(text).slice(0, longest);
  if (!characters.some(isHan)) return null;
  const start = Array.from(before).length;
  const syllables = pinyin(before + text + after, { type: 'array', toneSandhi: false });
  const read = characters.map((character, at) => {
    if (isHan(character)) return ` ${syllables[start + at] ?? character} `;
    return /[\p{L}\p{N}.%]/u.test(character) ? character : ' ';
  });
  const cut = characters.length < Array.from(text).length ? ' …' : '';
  return `${read.join('').trim().replaceAll(/\s+/gu, ' ')}${cut}`;
}

/** The readings of a note, its own first, each once, with how they are read; none of those without Han. */
export function spokenReadings({ before, lemma, after, clauses }: Note): { text: string; pinyin: string }[] {
  const texts = new Set([lemma, ...clauses.map(({ text }) => text)]);
  return [...texts].flatMap((text) => {
    const said = pinyinOf({ before, text, after });
    return said === null ? [] : { text: Array.from(text).slice(0, longest).join(''), pinyin: said };
  });
}

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);
