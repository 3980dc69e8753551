import { areSigners } from './byline-names.ts';
import { DATELINE_HEAD } from './datelines.ts';
import { JUMP, MAKER, NEXT_MAKER } from './page-marks.ts';
import * as pictures from './pictures.ts';
import { areNames } from './surnames.ts';

/** In UTF-16 code units, as all lengths here. */
const LONGEST_CAPTION = 400;
const LONGEST_CREDITS = 60;
const LONGEST_CREDIT = 48;

/** Whether a text belongs to a picture: it says which picture it is for or where in it somebody is, or ends with who took or gave it. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (JUMP.test(text) || DATELINE_HEAD.test(text)) return false;
  return pictures.CAPTION_HEAD.test(text) || pictures.PLACED.test(text) || endsWithCredit(text);
}

/** Whether a text begins as that of a picture does, if a credit closes it. */
export const beginsCaption = (text: string): boolean => pictures.CAPTION_START.test(text);

/** Whether a text begins as that of a picture alone does, whatever closes it. */
export const opensCaption = (text: string): boolean => pictures.CAPTION_HEAD.test(text);

/** Whether a text ends with who took or gave a picture. */
export function endsWithCredit(text: string): boolean {
  const end = text.slice(-LONGEST_CREDIT);
  return creditAt(end) >= 0;
}

/** Where the credit begins that a text ends with, the mark before it counted; -1 where it ends with none. */
function creditAt(text: string): number {
  const given = pictures.PICTURE_SOURCE.exec(text) ?? pictures.PICTURE_GIVEN.exec(text);
  if (given !== null) return given.index;
  const credit = pictures.PICTURE_CREDIT.exec(text);
  return credit !== null && areNames(credit[1] ?? '') ? credit.index : -1;
}

/** Whether a text is nothing but who took, gave or wrote: 本报记者 王敏 摄, 新华社发, （網上圖片）, 本报记者范德全/文. */
export function isCreditAlone(text: string): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  return (
    creditAt(`。${text}`) === 0 || (pictures.OWN_PART.test(text) && areSigners(text.replace(/摄$|攝$/u, '')))
  );
}

/** 来源/新华社 制图/方磊: the credit of a chart. */
export const isChartCredit = (text: string): boolean => pictures.CHART_CREDIT.test(text);

/** A number in a circle that belongs to a picture. */
export const isFigureMark = (text: string): boolean => pictures.FIGURE_MARK.test(text);

/**
 * Whether a line names those who made the page: 本版责编：赵成, 编辑 王五 李六. Without a mark between, names must follow:
 * 编辑部里灯火通明 and 设计人生的路 are text.
 */
export function isCredits(text: string): boolean {
  if (text.length > LONGEST_CREDITS) return false;
  let rest = text;
  let heads = 0;
  for (let head = MAKER.exec(rest); head !== null; head = MAKER.exec(rest)) {
    rest = rest.slice(head[0].length);
    const next = rest.search(NEXT_MAKER.pattern);
    const names = (next < 0 ? rest : rest.slice(0, next)).trim();
    if (!areNames(names) && (head[1] === '' || !LOOKS_NAMED.test(names) || !MADE_BY.test(text))) return false;
    heads += 1;
    rest = next < 0 ? '' : rest.slice(next).trimStart();
  }
  return heads > 0 && rest === '';
}

/** Words of two to four Han, as names are that no table has. */
const LOOKS_NAMED = /^\p{Script=Han}{1,4}(?:[\s、]+\p{Script=Han}{1,4})*$/u;
/** What only those who made a page are named behind: 设计：, 统筹： begin headlines too. */
const MADE_BY = /^本版|[编編]|校|美[术術]|版式|[审審]/u;
