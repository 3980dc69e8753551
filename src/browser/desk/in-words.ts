import type { DeskRow } from './rows.ts';
import { words } from './words.ts';

/** What a row is about, for those who hear it. */
export function inWords({ element: row, candidates: [candidate] }: DeskRow): string {
  const told = (selector: string): string => row.querySelector(selector)?.textContent.trim() ?? '';
  // As it is seen: pinyin is said only where it is shown.
  const readings = [...row.querySelectorAll<HTMLElement>('.desk-readings > div')].map(({ innerText }) =>
    innerText.trim().replace(/\s+/gu, ' '),
  );
  return words.next(told('.desk-verdict'), candidate?.context ?? '', readings);
}
