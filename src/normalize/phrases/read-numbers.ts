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
  const place = DATELINE_PLACE.pattern.exec(text)?.[1] ?? null;
  const [, era, ...said] = DATELINE_DAY.pattern.exec(text) ?? [];
  const [ownYear, ownMonth, day] = said.map((part) => numberOf(part ?? ''));
  if (day == null || (pageDate === null && (ownYear == null || ownMonth == null)))
    return { place, date: null };
  const [pageYear = 0, pageMonth = 0, pageDay = 0] = (pageDate ?? '').split('-').map(Number);
  const month = ownMonth ?? ((pageMonth - (day > pageDay + 1 ? 2 : 1) + 12) % 12) + 1;
  const year =
    ownYear == null
      ? pageYear - (month > pageMonth + 1 ? 1 : 0)
      : ownYear + (era === undefined ? 0 : BEFORE_REPUBLIC);
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { place, date: isDay(date) ? date : null };
}

/** Whether there is such a day: JavaScript counts 30 February on into March. */
function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** The number of the page that a jump mark names, its section before it: 12, A1. */
export function pageNumber(jump: string): string | null {
  const said = JUMP.pattern
    .exec(jump)
    ?.slice(1)
    .find((group) => group !== undefined);
  const [, section = '', numeral = ''] =
    /^([A-Za-z]?)\s*(.*)$/u.exec(said?.replace(/[Ａ-Ｚ]/gu, narrow) ?? '') ?? [];
  const number = numberOf(numeral);
  return number === null ? null : `${section.toUpperCase()}${number}`;
}
