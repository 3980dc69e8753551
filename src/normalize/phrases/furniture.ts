import * as marks from './page-marks.ts';
import type { Line, PageTree } from '../lines/tree.ts';

/** So many lines at the head and the foot of a page may be its furniture. */
const MOST_LINES = 8;
/** No line of furniture is longer, in UTF-16 code units. */
const LONGEST = 60;

/** Imprints say so much that they are longer. */
const LONGEST_IMPRINT = 240;
const SENTENCE = /[。！？]$/u;

/**
 * Takes the page's furniture out of the tree: the lines at its head and foot that say which paper, day and page it is and
 * how to reach those who made it. A short line between two of them, the section's name, goes with them.
 */
export function dropFurniture(whole: PageTree): { tree: PageTree; furniture: Line[] } {
  const told = whole.children.filter(isToldFurniture);
  const lines = whole.children.filter((line) => !isToldFurniture(line));
  const tree = { ...whole, children: lines };
  const head = countFurniture(lines, (line) => isFurniture(line) || marks.DAY_ALONE.test(line.text));
  const foot =
    head === lines.length
      ? 0
      : countFurniture(lines.slice(Math.max(head, lines.length - MOST_LINES - 1)).toReversed(), isFurniture);
  if (head + foot === 0) return { tree, furniture: told };
  const kept = lines.slice(0, head).filter(isCredits);
  const body = lines.slice(head, lines.length - foot);
  const last = lines.slice(lines.length - foot);
  const [first] = body;
  if (first !== undefined) body[0] = { ...first, blankBefore: true };
  return {
    tree: { ...tree, children: [...kept, ...body, ...last.filter(isCredits)] },
    furniture: [...told, ...[...lines.slice(0, head), ...last].filter((line) => !isCredits(line))],
  };
}

/** Whether an engine takes a line for furniture, wherever on the page it stands. */
const isToldFurniture = ({ placing, form }: Line): boolean =>
  placing?.role === 'furniture' && form.type !== 'table';

/** How many lines are furniture from the first on, credits among them passed over. */
function countFurniture(lines: readonly Line[], isOne: (line: Line) => boolean): number {
  let count = 0;
  for (let at = 0; at < Math.min(MOST_LINES, lines.length); at += 1) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    if (isOne(line)) count = at + 1;
    else if (!isCredits(line) && !(isShort(line) && next !== undefined && isOne(next))) break;
  }
  return count;
}

const isCredits = ({ form }: Line): boolean => form.type === 'credits';

const SHORT = /^\p{Script=Han}{2,6}(?:[\s·]+\p{Script=Han}{2,6})?$|^[A-Z][A-Z ]{4,30}$/u;
const isShort = ({ text }: Line): boolean => SHORT.test(text);

const isFurniture = ({ text, form }: Line): boolean => form.type !== 'credits' && isFurnitureText(text);

const IMPRINTS = [marks.IMPRINT, marks.ADDRESSES, marks.MAKERS_REACHED, marks.BANNER];
const NAMES_OF_PAGE = [marks.DATED, marks.NUMBERED, marks.PAPER_ALONE, marks.PARTS];

/** Whether a line at a page's head or foot says which paper, day and page it is, or how to reach those who made it. */
export function isFurnitureText(text: string): boolean {
  if (text.length > LONGEST_IMPRINT || SENTENCE.test(text)) return false;
  const rows = text.length > LONGEST ? IMPRINTS : [...NAMES_OF_PAGE, ...IMPRINTS];
  return rows.some((row) => row.test(text));
}
