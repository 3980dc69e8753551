import type { EngineLine } from './engine-line.ts';
import { htmlText } from './html-text.ts';
import { regionRole } from './region-role.ts';

/** Whether a line stands in a region that is no text of the page. */
export const isFurniture = ({ layout }: EngineLine): boolean =>
  regionRole(layout.region?.type) === 'furniture';

/** The text of an engine's lines, blank lines between regions; page heads, numbers and the like left out. */
export function engineText(lines: readonly EngineLine[]): string {
  const shown = lines.filter((line) => !isFurniture(line));
  return writeLines(shown.map((line) => ({ ...line, text: htmlText(line.text) }))).text;
}

/** A text written of lines: which of them began each of its lines; `undefined` where that is blank. */
export interface WrittenLines {
  text: string;
  begun: (EngineLine | undefined)[];
}

/**
 * Writes lines with a blank one between two regions, and ends each. A letter set large at a text's beginning, which is a
 * region of its own to some engines, stands at the head of the next line, whose place counts.
 */
export function writeLines(lines: readonly EngineLine[]): WrittenLines {
  const written: string[] = [];
  const begun: WrittenLines['begun'] = [];
  let last: EngineLine['layout']['region'];
  for (const line of lines) {
    const { region } = line.layout;
    const text = line.text.trim();
    const parted = written.length > 0 && region?.id !== last?.id;
    last = region;
    if (parted && begun.at(-1)?.layout.region?.type === 'drop-capital') {
      written[written.length - 1] += text;
      begun[begun.length - 1] = line;
      continue;
    }
    if (parted) {
      written.push('');
      begun.push(undefined);
    }
    written.push(text);
    begun.push(line);
  }
  return { text: written.length === 0 ? '' : `${written.join('\n')}\n`, begun };
}
