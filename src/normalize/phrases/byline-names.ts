import type { Flow } from '../paragraphs/flow.ts';
import { BYLINE_TITLES } from './patterns.ts';
import { isName, isPostAndName } from './surnames.ts';

/** A post before a name. */
const POST = /^\p{Script=Han}+(?=\s)/u;

const blank = (title: string): string => '、'.repeat(title.length);

interface Word {
  index: number;
  text: string;
}

/** The names in a byline, its titles and brackets left out. Where a wrap took the space between two, they are parted there. */
export function namesIn({ text, runs }: Flow): string[] {
  const wraps = runs.filter((run, at) => at > 0 && run.line !== runs[at - 1]?.line).map((run) => run.from);
  const bare = (isPostAndName(text) ? text.replace(POST, blank) : text).replace(BYLINE_TITLES, blank);
  return wordsIn(bare).flatMap(({ index, text: name }) => {
    if (isName(name)) return [name];
    const wrap = wraps.find((offset) => {
      const [before, behind] = [name.slice(0, offset - index), name.slice(offset - index)];
      return offset > index && isName(before) && isName(behind);
    });
    return wrap === undefined ? [name] : [name.slice(0, wrap - index), name.slice(wrap - index)];
  });
}

/** What spaces and marks part, two Han with nothing but spaces between taken together: 王 敏 is one name. */
function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let apart = true;
  for (const { index, 0: word } of text.matchAll(/[^\s、，,]+|[、，,]+/gu)) {
    const last = words.at(-1);
    if (/^[、，,]/u.test(word)) apart = true;
    else if (
      last !== undefined &&
      !apart &&
      isName(`${last.text}${word}`) &&
      word.length === 1 &&
      last.text.length === 1
    )
      last.text += word;
    else {
      words.push({ index, text: word });
      apart = false;
    }
  }
  return words;
}
