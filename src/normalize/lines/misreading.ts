import { isHanAt, isLetterCode } from '../../text/classes.ts';
import type { Line } from './tree.ts';

/** How badly a page's marks were read, as shares of them. */
export interface Misreading {
  /** Of the commas and stops, those read as another mark: . or , behind a Han where the page has ，。 */
  stops: number;
  /** Of the quotation marks, those that close what nothing opened or open what is open. */
  quotes: number;
}

/** So many marks' worth of what is known of pages anyway: one in a hundred is wrong. */
const PRIOR = { marks: 20, wrong: 0.2 };

/** Counts how a page's marks were read. A page that sets half-width marks throughout has that habit, and no fault. */
export function misreadingOf(lines: readonly Line[]): Misreading {
  const seen = { full: 0, half: 0, quotes: 0, wrong: 0 };
  let isOpen = false;
  for (const { text } of lines) {
    for (let at = 0; at < text.length; at += 1) {
      if (isLetterCode(text.charCodeAt(at))) continue;
      const char = text.charAt(at);
      if (char === '，' || char === '。') seen.full += 1;
      else if ((char === ',' || char === '.') && isHanAt(text, at - 1)) seen.half += 1;
      else if (char === '“' || char === '”') {
        seen.quotes += 1;
        if (isOpen === (char === '“')) seen.wrong += 1;
        isOpen = char === '“';
      }
    }
  }
  const ownHalf = seen.half > seen.full;
  const marks = seen.full + seen.half;
  const wrong = ownHalf ? 0 : seen.half;
  return {
    stops: (wrong + PRIOR.wrong) / (marks + PRIOR.marks),
    quotes: (seen.wrong + PRIOR.wrong) / (seen.quotes + PRIOR.marks),
  };
}
