import type { EngineLine } from './engine-line.ts';

/** Regions that print no text of the page's own: its head and foot, its number, signs of the binder, pictures. */
const FURNITURE =
  /^(?:(?:page[-_ ]?)?(?:header|footer|number)|(?:header|footer)_image|catch-word|signature-mark|(?:Top|Bottom|Left|Right)Margin|image|seal|chart|discarded)$/iu;

/** Whether a line stands in a region that is no text of the page. */
export const isFurniture = ({ layout }: EngineLine): boolean => FURNITURE.test(layout.region?.type ?? '');

/** The text of an engine's lines, blank lines between regions; page heads, numbers and the like left out. */
export function engineText(lines: readonly EngineLine[]): string {
  let text = '';
  let last: EngineLine['layout']['region'];
  for (const line of lines) {
    if (isFurniture(line)) continue;
    const { region } = line.layout;
    const parted = region?.id !== last?.id;
    // A letter that is set large at a text's beginning is a region of its own to some engines.
    const between = text === '' || (parted && last?.type === 'drop-capital') ? '' : parted ? '\n\n' : '\n';
    text += between + line.text.trim();
    last = region;
  }
  return text === '' ? '' : `${text}\n`;
}
