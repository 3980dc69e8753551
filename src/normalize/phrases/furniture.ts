import { NUMERAL } from './patterns.ts';
import type { Line, PageTree } from '../lines/tree.ts';

/** So many lines at the head and the foot of a page may be its furniture. */
const MOST_LINES = 8;
/** No line of furniture is longer, in UTF-16 code units. */
const LONGEST = 60;

const DAY = `${NUMERAL}\\s*年\\s*${NUMERAL}\\s*月\\s*${NUMERAL}\\s*日`;
const POINTED = '\\d{4}[.．/-]\\d{1,2}[.．/-]\\d{1,2}';
const PAGE = '[A-Za-zＡ-Ｚ]?[0-9０-９]{1,3}';
const WORD = '\\p{Script=Han}{2,6}';

/** The day of the page with its weekday, or alone at its head: at a page's foot it is that of a notice. */
const DATED = new RegExp(
  `${DAY}\\s*(?:星期|周)[一二三四五六日天]|^${DAY}\\s+\\S|${POINTED}\\s*(?:星期|周)|^农历`,
  'u',
);
const DAY_ALONE = new RegExp(`^${DAY}$`, 'u');
/** 06, A05, 第4版, — 3 —, and such a number before or behind the section's name. */
const NUMBERED = new RegExp(
  `^(?:[—－-]\\s*)?(?:${PAGE}|第?\\s*(?:${PAGE}|${NUMERAL})\\s*版)(?:\\s*[—－-]|\\s*[·:：]?\\s*${WORD})?$|^${WORD}\\s+${PAGE}$`,
  'u',
);
const PAPER = /^\p{Script=Han}{1,8}(?:日报|晚报|晨报|早报|都市报|新报|时报|商报|快报|周报|青年报)$/u;
/** Who may be written to or rung up, and under which number the paper is registered. */
const IMPRINT =
  /@|www\.|https?:|E-?mail|邮箱|邮编|热线|电话\s*[：:]|刊号|连续出版物|CN\s*\d|第\s*\d+\s*期|主管主办|零售|邮发代号/iu;
const SENTENCE = /[。！？]$/u;

/**
 * Takes the page's furniture out of the tree: the lines at its head and foot that say which paper, day and page it is and
 * how to reach those who made it. A short line between two of them, the section's name, goes with them.
 */
export function dropFurniture(tree: PageTree): { tree: PageTree; furniture: Line[] } {
  const lines = tree.children;
  const head = countFurniture(lines, (line) => isFurniture(line) || DAY_ALONE.test(line.text));
  const foot =
    head === lines.length
      ? 0
      : countFurniture(lines.slice(Math.max(head, lines.length - MOST_LINES - 1)).toReversed(), isFurniture);
  if (head + foot === 0) return { tree, furniture: [] };
  const kept = lines.slice(0, head).filter(isCredits);
  const body = lines.slice(head, lines.length - foot);
  const last = lines.slice(lines.length - foot);
  const [first] = body;
  if (first !== undefined) body[0] = { ...first, blankBefore: true };
  return {
    tree: { ...tree, children: [...kept, ...body, ...last.filter(isCredits)] },
    furniture: [...lines.slice(0, head), ...last].filter((line) => !isCredits(line)),
  };
}

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

const SHORT = new RegExp(`^${WORD}(?:[\\s·]+${WORD})?$|^[A-Z][A-Z ]{4,30}$`, 'u');
const isShort = ({ text }: Line): boolean => SHORT.test(text);

function isFurniture({ text, form }: Line): boolean {
  if (text.length > LONGEST || form.type === 'credits' || SENTENCE.test(text)) return false;
  return DATED.test(text) || NUMBERED.test(text) || PAPER.test(text) || IMPRINT.test(text);
}
