import type { Flow } from '../paragraphs/flow.ts';
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
export function namesIn({ text, runs }: Flow): string[] {
  const wraps = new Set(
    runs.filter((run, at) => at > 0 && run.line !== runs[at - 1]?.line).map(({ from }) => from),
  );
  const bare = isPostAndName(text) ? text.replace(POST, blank) : text;
  return partNames(withoutTitles(bare), wraps).map(({ name }) => name);
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

/** The cheapest way to part a text into names. `wraps`: where lines end, so that a space may be missing. */
function partNames(text: string, wraps: ReadonlySet<number> = new Set()): Named[] {
  return [...text.matchAll(/[^、，,]+/gu)].flatMap(({ index, 0: group }) =>
    namesOfGroup(group, index, wraps),
  );
}

function namesOfGroup(group: string, offset: number, wraps: ReadonlySet<number>): Named[] {
  const words = [...group.matchAll(/\S+/gu)];
  const chars = words.map(([word]) => word).join('');
  const gaps: number[] = [];
  const seams = new Set<number>([0, chars.length]);
  let length = 0;
  for (const { index, 0: word } of words) {
    for (let at = 1; at < word.length; at += 1) if (wraps.has(offset + index + at)) seams.add(length + at);
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
  return best[chars.length]?.names ?? words.map(([name]) => ({ name, known: false }));
}
