const DIGITS = '〇一二三四五六七八九';

/**
 * A number as newspapers print it: 21, ２１, 二十一, 二一, 廿一, 二〇二五, 零 and ○ for 〇; `null` for anything else. No more than 99 is
 * read where 十 stands in it.
 */
export function numberOf(numeral: string): number | null {
  const plain = numeral
    .replaceAll(/[零○]/gu, '〇')
    .replace(/^廿/u, '二十')
    .replace(/^卅/u, '三十')
    .replace(/[０-９]/gu, narrow);
  if (/^\d+$/u.test(plain)) return Number(plain);
  const [tens, ones, ...more] = plain.split('十');
  if (ones === undefined) return byDigits(plain);
  const ten = tens === '' ? 1 : byDigits(tens ?? '');
  const one = ones === '' ? 0 : byDigits(ones);
  return more.length > 0 || ten === null || one === null ? null : ten * 10 + one;
}

function byDigits(text: string): number | null {
  const digits = Array.from(text, (char) => DIGITS.indexOf(char));
  return digits.length === 0 || digits.includes(-1) ? null : Number(digits.join(''));
}

/** A full-width digit or Latin letter in its narrow form. */
export function narrow(char: string): string {
  return String.fromCodePoint((char.codePointAt(0) ?? 0) - 0xfee0);
}
