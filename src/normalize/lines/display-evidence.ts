import { DISPLAY, FAR, displayCostOf, opensWithDateline } from './display-cost.ts';
import { INDENTED, type PageHabits } from './page-habits.ts';
import { isAside, isChapter, isColumnName } from '../phrases/headline-asides.ts';
import { opensWithJump } from '../phrases/lift.ts';
import { BLANK } from './line-measure.ts';
import { areNames, isPostAndName } from '../phrases/surnames.ts';
import type { Line } from './tree.ts';

/** What a line says about headlines and headings, or datelines and bylines that stand alone, as costs (see `wrap-model.ts`). */
export interface DisplayEvidence {
  /** Cost of taking the line for the first one of it, or a further one. */
  cost: number;
  goOnCost: number;
  /** Cost of one that ends with this line, by its last mark. */
  endCost: number;
  /** Whether the line's words alone let it be one. */
  looksDisplayed: boolean;
  /** Whether nothing follows this line in it: a dateline, a byline, a line that closes a sentence. */
  standsAlone: boolean;
}

/** What it says for a beginning that a line is set in. */
export const INDENT_BEGINS = 6;
const SIGNATURE = 0.2;
/** What a further line of a heading costs. */
const FURTHER_LINE = 0.8;

/** What the line at a place of a run says about headlines, given how its page uses blank lines and indents. */
export function displayEvidence(lines: readonly Line[], at: number, habits: PageHabits): DisplayEvidence {
  const line = lines[at] as Line;
  const [before, next] = [lines[at - 1], lines[at + 1]];
  const { form, text, end, indent } = line;
  const signature = form.type === 'signature';
  const further = form.type === 'signature-further';
  const cost = signature ? SIGNATURE : further ? FAR : displayCostOf(line, next);
  const last = text.charAt(text.length - 1);
  // A line that is set in begins something in either case, so that its indent speaks for no paragraph.
  const setIn = indent >= INDENTED ? INDENT_BEGINS : 0;
  const barred =
    line.blankBefore ||
    signature ||
    isUnder(line, before?.text) ||
    BEGIN_SUBHEADLINE.includes(text.charAt(0));
  const goOn = barred ? FAR : cost - DISPLAY + FURTHER_LINE - (before?.indent === indent ? setIn : 0);
  return {
    cost: cost - blankEvidence(line, habits) - (end === 'sentence' ? 0 : setIn) - asideEvidence(text, before),
    goOnCost: further ? -SIGNATURE : goOn,
    endCost: (signature || !GO_ON.includes(last) ? 0 : 12) + (next === undefined ? 0 : displayBefore(next)),
    looksDisplayed: cost <= DISPLAY,
    standsAlone: ((signature || further) && next?.form.type !== 'signature-further') || CLOSE.includes(last),
  };
}

/** What it says for a line in brackets that the one above it may be a headline. */
const ASIDE_UNDER = 5;

/** How far a line in brackets speaks for standing under a headline: where the line above ends without a mark. */
function asideEvidence(text: string, before: Line | undefined): number {
  return before?.end === 'open' && isAside(text) ? ASIDE_UNDER : 0;
}

/**
 * Whether a line does not go on the headline above it: a name, a bracket or a chapter under it, or whatever stands under
 * a bracket, a chapter or the name of a column.
 */
function isUnder({ text, measure }: Line, before: string | undefined): boolean {
  if (before === undefined) return false;
  if (text.length <= LONGEST_NAME && before.length > LONGEST_NAME && areNames(text)) return true;
  if (isAside(text) || isAside(before)) return true;
  if ((measure.kinds & BLANK) !== 0 && isPostAndName(text)) return true;
  if (isChapter(text) || isChapter(before)) return true;
  return isColumnName(before);
}

const LONGEST_NAME = 5;

/** How far a blank line before a line, or none, speaks for a beginning. */
export function blankEvidence({ blankBefore }: Line, habits: PageHabits): number {
  return blankBefore ? habits.blankMeansBreak : habits.noBlankMeansBreak;
}

/** Marks that no heading ends with; marks that nothing follows in one; marks that begin a line of its own. */
const GO_ON = '。；;，,、：:—';
const CLOSE = '。；;—';
const BEGIN_SUBHEADLINE = '—·';

/** What no sentence begins with, and the Han that all of it begins with. */
const NO_BEGINNING_HAN = new Set(Array.from('的了着或和', (han) => han.charCodeAt(0)));
const NO_BEGINNING = /^(?:[的了着或](?!士)|和(?!平|谐|睦))\p{Script=Han}/u;

/** A byline follows a headline, or a whole sentence, but nothing that breaks off. */
const BEFORE_SIGNATURE = -4;

/** What it costs that a heading ends before this line: nothing ends before the middle of a sentence. */
function displayBefore(next: Line): number {
  if (NO_BEGINNING_HAN.has(next.text.charCodeAt(0)) && NO_BEGINNING.test(next.text)) return 3;
  if (next.form.type === 'signature') return BEFORE_SIGNATURE;
  return startEvidence(next, undefined, undefined) > 0 ? -1 : 0;
}

/** How surely a paragraph begins here: a jump mark, or a dateline that the line before has not already opened. */
export function startEvidence(line: Line, before: Line | undefined, next: Line | undefined): number {
  if (opensWithJump(line.text)) return 6;
  if (!opensWithDateline(line, next) || /[（(据]$/u.test(before?.text ?? '')) return 0;
  return line.form.type === 'signature' ? 1.5 : 6;
}
