import { DATELINE_DAY, DATELINE_PLACE } from './datelines.ts';
import { narrow, numberOf } from './numerals.ts';
import { JUMP } from './page-marks.ts';

/** The year that the years of the Republic (民國) are counted from. */
const BEFORE_REPUBLIC = 1911;

/**
 * Place and day of a dateline; what it does not say of the day is the page's, or the month or year before where the day would
 * lie far behind the page's.
 */
export function placeAndDay(
  dateline: string,
  pageDate: string | null,
): { place: string | null; date: string | null } {
  const text = dateline.replace(/\s/gu, '');
  const place = DATELINE_PLACE.exec(text)?.[1] ?? null;
  const said = DATELINE_DAY.exec(text);
  const [ownYear, ownMonth, day] = [2, 3, 4].map((group) => numberOf(said?.[group] ?? ''));
  if (day == null || (pageDate === null && (ownYear == null || ownMonth == null)))
    return { place, date: null };
  const [pageYear = 0, pageMonth = 0, pageDay = 0] = (pageDate ?? '').split('-').map(Number);
  const month = ownMonth ?? ((pageMonth - (day > pageDay + 1 ? 2 : 1) + 12) % 12) + 1;
  const year =
    ownYear == null
      ? pageYear - (month > pageMonth + 1 ? 1 : 0)
      : ownYear + (said?.[1] === undefined ? 0 : BEFORE_REPUBLIC);
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { place, date: isDay(date) ? date : null };
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && day === 29 && !leap) return false;
  return day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0);
}

/** The number of the page that a jump mark names, its section before it: 12, A1. */
export function pageNumber(jump: string): string | null {
  const [bracketed, bare, alone] = (JUMP.exec(jump)?.slice(1) ?? []) as (string | undefined)[];
  const said = bracketed ?? bare ?? alone;
  const [, section = '', numeral = ''] =
    /^([A-Za-z]?)\s*(.*)$/u.exec(said?.replace(/[Ａ-Ｚ]/gu, narrow) ?? '') ?? [];
  const number = numberOf(numeral);
  return number === null ? null : `${section.toUpperCase()}${number}`;
}
