import type { DeskRow } from './rows.ts';
import { words } from './words.ts';

/** What a row is about, for those who hear it. */
export function inWords({ element: row, candidates: [candidate] }: DeskRow): string {
  const told = (selector: string): string => row.querySelector(selector)?.textContent.trim() ?? '';
  const readings = [...row.querySelectorAll('.desk-readings > div')].map(({ textContent }) =>
    textContent.trim().replace(/\s+/gu, ' '),
  );
  return words.next(told('.desk-verdict'), candidate?.context ?? '', readings);
}
