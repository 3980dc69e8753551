import {
  CAPTION_HEAD,
  CREDITS_HEAD,
  CREDITS_NEXT,
  DATELINE_HEAD,
  JUMP,
  PICTURE_CREDIT,
  PICTURE_SOURCE,
  mayBePhrase,
} from './patterns.ts';
import { areNames } from './surnames.ts';

const LONGEST_CAPTION = 400;
const LONGEST_CREDITS = 40;
const LONGEST_CREDIT = 40;
/** What every credit ends with, an agency in brackets behind it or not; few texts do, so the rest need not be searched. */
const CREDIT_END = /[摄发图片][）)]*(?:[（(]\p{Script=Han}{2,8}[）)])?$/u;

/** Whether a text belongs to a picture: it says which picture it is for, or ends with who took or gave it. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (mayBePhrase(text)) {
    if (JUMP.test(text) || DATELINE_HEAD.test(text)) return false;
    if (CAPTION_HEAD.test(text)) return true;
  }
  const end = text.slice(-LONGEST_CREDIT);
  if (!CREDIT_END.test(end)) return false;
  if (PICTURE_SOURCE.test(end)) return true;
  const credit = PICTURE_CREDIT.exec(end);
  return credit !== null && areNames(credit[1] ?? '');
}

/** Whether a text is nothing but who took or gave a picture: 本报记者 王敏 摄, 新华社发. */
export function isCreditAlone(text: string): boolean {
  if (text.length > LONGEST_CREDIT || !CREDIT_END.test(text)) return false;
  const said = `。${text}`;
  if (PICTURE_SOURCE.exec(said)?.index === 0) return true;
  const credit = PICTURE_CREDIT.exec(said);
  return credit?.index === 0 && areNames(credit[1] ?? '');
}

/**
 * Whether a line names those who made the page: 本版责编：赵成, 编辑 王五 李六. Without a mark between, names must follow:
 * 编辑部里灯火通明 and 设计人生的路 are text.
 */
export function isCredits(text: string): boolean {
  if (text.length > LONGEST_CREDITS) return false;
  let rest = text;
  let heads = 0;
  for (let head = CREDITS_HEAD.exec(rest); head !== null; head = CREDITS_HEAD.exec(rest)) {
    rest = rest.slice(head[0].length);
    const next = rest.search(CREDITS_NEXT);
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
const MADE_BY = /^本版|编|校|美术|版式|审/u;
