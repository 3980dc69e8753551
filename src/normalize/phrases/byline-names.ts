import { ROLE } from './bylines.ts';
import { LONGEST_NAME, isName, isPostAndName } from './surnames.ts';
import { HAN, OFFICE, REPORTER, inBothScripts } from './vocabulary.ts';

/** A post before a name. */
const POST = /^\p{Script=Han}+(?=\s)/u;
/** What of a byline is no name. */
const TITLES = inBothScripts(
  `${REPORTER}|${OFFICE}?(?:特约|首席|高级)?评论员|(?:图片?|摄影)(?=[：:/／])|受访者(?:提供|供图)|作者|撰文|采写|编译|整理|本报|编者|(?<!${HAN})文(?=[：:])|[—－–（）()【】［］\\[\\]〔〕：:/／□■○●◎△-]`,
  'gu',
);
const ROLES = new RegExp(ROLE.pattern, 'gu');

/** The names in a byline, its titles, parts and brackets left out. Those that OCR parted are joined, those run together parted. */
export function namesIn(text: string): string[] {
  const bare = isPostAndName(text) ? text.replace(POST, blank) : text;
  return partNames(withoutTitles(bare)).map(({ name }) => name);
}

/** Whether what stands behind a title is nothing but names. */
export function areSigners(text: string): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  const bare = withoutTitles(text);
  const names = NAMES_ALONE.test(bare) ? partNames(bare) : [];
  return names.length > 0 && names.length <= MOST_NAMES && names.every(({ known }) => known);
}

const MOST_NAMES = 9;
/** In UTF-16 code units. */
const LONGEST_BYLINE = 80;
/** Running text has other marks, or figures. */
const NAMES_ALONE = /^[\p{Script=Han}·\s、，,]*$/u;
const blank = (part: string): string => '、'.repeat(part.length);
const withoutTitles = (text: string): string => text.replaceAll(ROLES, blank).replaceAll(TITLES, blank);

interface Named {
  name: string;
  /** Whether it begins with a surname; if not, it is a word between spaces. */
  known: boolean;
}

/** What it costs to read over a space, to part within a word, to take a word for a name that has no surname. */
const [OVER_SPACE, WITHIN_WORD, UNKNOWN, EACH] = [10, 30, 100, 1];

/** The cheapest way to part a text into names. */
const partNames = (text: string): Named[] => text.split(/[、，,]+/u).flatMap(namesOfGroup);

function namesOfGroup(group: string): Named[] {
  const words = group.split(/\s+/u).filter((word) => word !== '');
  const chars = words.join('');
  const gaps: number[] = [];
  const seams = new Set<number>([0, chars.length]);
  let length = 0;
  for (const word of words) {
    if (length > 0) gaps.push(length);
    seams.add(length);
    length += word.length;
  }
  const best: { cost: number; names: Named[] }[] = [{ cost: 0, names: [] }];
  for (let to = 1; to <= chars.length; to += 1) {
    for (let from = Math.max(0, to - LONGEST_NAME); from < to; from += 1) {
      const before = best[from];
      if (before === undefined) continue;
      const name = chars.slice(from, to);
      const known = isName(name, true);
      const over = gaps.filter((gap) => gap > from && gap < to).length;
      if (!known && (over > 0 || !seams.has(from) || !seams.has(to))) continue;
      const cost =
        before.cost + EACH + over * OVER_SPACE + (known ? 0 : UNKNOWN) + (seams.has(to) ? 0 : WITHIN_WORD);
      if (cost < (best[to]?.cost ?? Infinity)) best[to] = { cost, names: [...before.names, { name, known }] };
    }
  }
  return best[chars.length]?.names ?? words.map((name) => ({ name, known: false }));
}
