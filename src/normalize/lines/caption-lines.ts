import { PICTURE_CREDIT, PICTURE_SOURCE } from '../phrases/patterns.ts';
import type { Line } from './tree.ts';

/** How the text of a picture begins: with the picture, or with the day it was taken. */
const BEGINS =
  /^(?:[左右上下中]{0,2}图(?:为|中|①|\s*[：:])|图片[：:]|这是|(?:(?:20|19)\d\d\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日[^，,。电讯]{0,8}[，,]|近日[，,]|日前[，,])/u;
/** Whether a text begins as that of a picture does. */
export const beginsCaption = (text: string): boolean => BEGINS.test(text);
const LONGEST_CREDIT = 40;

/** Whether a line ends with the credit of a picture, which may begin on the line before. */
export function closesCaption({ text }: Line, before: Line | undefined): boolean {
  const last = text.charAt(text.length - 1);
  if (!'摄发图片）)'.includes(last)) return false;
  const end = `${before?.text ?? ''}${text}`.slice(-LONGEST_CREDIT);
  return PICTURE_SOURCE.test(end) || PICTURE_CREDIT.test(end);
}
