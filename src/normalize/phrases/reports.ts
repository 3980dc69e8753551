import { areSigners } from './byline-names.ts';
import { REPORT } from './datelines.ts';
import { isName } from './surnames.ts';
import { CLOSE, DAY, OPEN, inBothScripts } from './vocabulary.ts';

type Range = readonly [from: number, to: number];

/** A reporter with the place and the day of the report, in one bracket or line. */
export interface Report {
  /** Behind its last character. */
  end: number;
  bracketed: boolean;
  /** What stands on both sides of the reporter: （中央社…台北21日電）. */
  dateline: Range[];
  byline: Range[];
}

/** Reads what a text begins with: 〔記者王大明／台北報導〕, （中央社記者陳小美台北21日電）. */
export function readReport(text: string): Report | null {
  const [whole = '', open = '', who = '', sent = ''] = REPORT.exec(text) ?? [];
  if (whole === '') return null;
  const at = placeIn(who);
  if (!areSigners(who.slice(0, at)) && !/[／/]/u.test(who)) return null;
  const bracketed = BRACKETED.test(whole);
  const end = whole.length;
  const place = open.length + at;
  if (at === who.length && open.length < 2 && !DATED.test(sent))
    return { end, bracketed, dateline: [], byline: [[0, end]] };
  return {
    end,
    bracketed,
    dateline: [
      [0, open.length],
      [place, end],
    ],
    byline: [[open.length, place]],
  };
}

const BRACKETED = inBothScripts(`^${OPEN}.*${CLOSE}$`);
const DATED = inBothScripts(DAY);

/** Where the place begins behind a reporter's name, which no mark may part from it; a name has three Han more often than two. */
function placeIn(who: string): number {
  const parted = /[／/](?=[^／/]{2,}$)/u.exec(who);
  if (parted !== null && areSigners(who.slice(0, parted.index))) return parted.index + 1;
  const word = /[\p{Script=Han}·]+$/u.exec(who);
  if (word === null) return who.length;
  const title = /(?:[记記]者|特派[员員])/u.exec(word[0]);
  const from = title === null ? 0 : title.index + title[0].length;
  const name = word[0].slice(from);
  for (const length of [3, 4, 2])
    if (name.length >= length + 2 && isName(name.slice(0, length))) return word.index + from + length;
  return who.length;
}
