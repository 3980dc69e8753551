import { isOpening } from '../../text/classes.ts';
import { isAside, isChapter, isColumnName, setsClausesApart } from '../phrases/headline-asides.ts';
import {
  endsSigned,
  isItem,
  opensWithDateline as beginsWithDateline,
  opensWithJump,
} from '../phrases/lift.ts';
import { areNames, isPostAndName } from '../phrases/surnames.ts';
import { beginsCaption, isCreditAlone } from '../phrases/credits.ts';
import { BLANK, FULL_STOP, LIVELY_MARK, RUNNING_MARK } from './line-measure.ts';
import { INDENTED, type PageHabits, standsApart } from './page-habits.ts';
import type { LineBreak } from './line-breaks.ts';
import type { Line } from './tree.ts';
import type { Feature } from './weights.ts';

/** A line among its neighbours, on a page whose habits are known. */
export interface Around {
  line: Line;
  before: Line | undefined;
  next: Line | undefined;
  habits: PageHabits;
  /** How many lines on the credit of a picture ends. */
  creditIn: number;
  /** What the words on both sides of its end say. */
  ends: LineBreak;
}

/** A picture's text has no more lines. */
const LONGEST_CAPTION = 12;

/** No headline takes more room on one line, in ems: the widest of a page a hand's breadth wide, in its smallest type. */
export const WIDEST_DISPLAY = 36;
/** Two lines of one headline hardly take more together, in ems. */
const WIDEST_PAIR = 30;
/** However long a line without marks is, in ems, that says no more: a line of names may be. */
const MOST_UNMARKED = 30;
/** A picture's text that a credit stands under is no longer, in ems, where it is a line of its own. */
const LONGEST_CAPTION_LINE = 40;
/** Names of persons have at most so many characters with the spaces that set them apart. */
const LONGEST_NAME = 5;

const RUNNING: ReadonlySet<Line['form']['type']> = new Set(['text', 'signature', 'signature-further']);

/** Whether the form of a line leaves open what it is. */
export const isOpenForm = ({ form }: Line): boolean => RUNNING.has(form.type);

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** What each feature of the table measures of a line: 1 where it holds, a count, or nats where a page's habit tells how much. */
export const features: { readonly [name in Feature]: (at: Around) => number } = {
  always: () => 1,
  'form tells': ({ line }) => flag(!isOpenForm(line)),
  'form tells nothing': ({ line }) => flag(isOpenForm(line)),
  'a signature': ({ line }) => flag(line.form.type === 'signature'),
  'no signature': ({ line }) => flag(line.form.type !== 'signature'),
  'goes on no signature': ({ line }) => flag(line.form.type !== 'signature-further'),
  'begins a story': (at) => flag(at.line.form.type === 'text' && beginsStory(at)),
  'blank before': ({ line, habits }) =>
    line.blankBefore ? habits.blankMeansBreak : habits.noBlankMeansBreak,
  'blank before at all': ({ line }) => flag(line.blankBefore),
  'set in': ({ line }) => flag(isSetIn(line)),
  'set in where the page does': ({ line, habits }) => flag(isSetIn(line) && habits.indents),
  'set in like the line before': ({ line, before }) => flag(isSetIn(line) && before?.indent === line.indent),
  'flush where the page sets in': ({ line, habits }) =>
    flag(line.indent < INDENTED && habits.indents && !isItem(line.text)),
  'begins like a paragraph': (at) =>
    flag((followsStop(at) || at.line.blankBefore) && beginsLikeParagraph(at.line)),
  'leads in alone': (at) =>
    flag(followsStop(at) && at.line.end === 'lead-in' && !/[。！？；]/u.test(at.line.text)),
  'a bracket of its own': ({ line, before }) => flag(before?.end === 'open' && isAside(line.text)),
  'under a headline': ({ line, before }) => flag(before !== undefined && isUnder(line, before.text)),
  'begins a subheadline': ({ line }) => flag(/^[—·]/u.test(line.text)),
  'ends open': ({ line }) => flag(line.end === 'open'),
  'ends with a comma': ({ line }) => flag(ENDS_WITH_COMMA.test(line.text)),
  'ends with a colon before speech': ({ line, next }) =>
    flag(line.end === 'lead-in' && !line.text.endsWith('—') && next !== undefined && isOpening(next.text)),
  'its words run on': ({ ends }) => flag(ends.runsOn),
  'a clause ends with it': ({ ends }) => ends.clause,
  'ends a sentence': ({ line }) => flag(line.end === 'sentence'),
  'plain where the page marks headlines': ({ line, habits }) =>
    flag(habits.marked && !areNames(line.text) && !isPostAndName(line.text)),
  'first of the page': ({ before }) => flag(before === undefined),
  'no marks': ({ line }) => flag(!hasMarks(line)),
  'clauses set apart': (at) =>
    flag(
      (at.line.measure.kinds & BLANK) !== 0 &&
        at.line.measure.commas === 0 &&
        setsClausesApart(at.line.text) &&
        !namesSomebody(at.line.text),
    ),
  'ems without a mark': ({ line }) =>
    hasMarks(line) || isItem(line.text) ? 0 : Math.min(line.width, MOST_UNMARKED),
  'stands apart': ({ line, before, next, habits }) =>
    line.end === 'open' && standsApart(before, line, next) ? habits.apart : 0,
  'a question by itself': (at) =>
    flag(
      /^[^：:]{4,}[？?]$/u.test(at.line.text) &&
        at.before?.end !== 'open' &&
        at.line.measure.commas === 0 &&
        standsApart(at.before, at.line, at.next),
    ),
  'names who speaks': ({ line }) => flag(SPEAKER.test(line.text)),
  'holds a full stop': ({ line }) => flag((line.measure.kinds & FULL_STOP) !== 0 && /。./u.test(line.text)),
  'a comma': ({ line }) => flag(line.measure.commas > 0),
  'commas beyond the first': ({ line }) => Math.max(0, line.measure.commas - 1),
  'brackets do not match': ({ line, habits }) =>
    line.measure.balanced || isTurnedRound(line) ? 0 : habits.mismatch,
  'as wide as the lines around': ({ line, before, next }) =>
    flag(goesOnAlike(before, line) && goesOnAlike(line, next)),
  'too wide for a headline': ({ line }) => flag(line.width > WIDEST_DISPLAY),
  'too wide with the line before': ({ line, before }) =>
    flag(before !== undefined && before.width + line.width > WIDEST_PAIR),
  'signed at its end': ({ line }) => flag(endsSigned(line.text)),
  'ends with a mark of running text': ({ line }) => flag(/[。；;，,、：:—]$/u.test(line.text)),
  'ends short of its column': ({ line }) => (short(line) >= 1 ? Math.min(short(line), MOST_SHORT) : 0),
  'reaches the edge of its column': ({ line }) => flag(reachesEdge(line)),
  'white above': ({ line: { placing } }) =>
    placing && placing.white > LEAST_WHITE ? Math.min(placing.white, MOST_WHITE) : 0,
  'larger than most of the page': ({ line: { placing } }) =>
    placing && placing.size > LARGER ? Math.min(placing.size, MOST_LARGER) : 0,
  'no larger than most of the page': ({ line }) => flag((line.placing?.size ?? NaN) <= LARGER),
  'of another size than the line before': ({ line, before }) =>
    flag(Math.abs((line.placing?.size ?? NaN) - (before?.placing?.size ?? NaN)) > OTHER_SIZE),
  'in a title region': ({ line }) => flag(line.placing?.role === 'title'),
  'begins like a caption': ({ line, before }) =>
    flag(
      beginsCaption(line.text) &&
        (before === undefined || before.end !== 'open' || line.blankBefore || POINTS.test(line.text)),
    ),
  'may be what a credit stands under': ({ line, before, next }) =>
    flag(
      line.end === 'sentence' &&
        line.width <= LONGEST_CAPTION_LINE &&
        (before === undefined || isOpenForm(before)) &&
        next !== undefined &&
        isCreditAlone(next.text),
    ),
  'a credit ends it behind a blank line': ({ line, before, creditIn }) =>
    flag(creditIn === 0 && line.blankBefore && before !== undefined && !isCreditAlone(line.text)),
  'no credit comes soon': ({ creditIn }) => flag(creditIn > LONGEST_CAPTION),
  'a credit ends it': ({ creditIn }) => flag(creditIn === 0),
  'no credit ends it': ({ creditIn }) => flag(creditIn > 0),
};

/** Whether two lines follow each other as lines of one column do: of about one width, the upper in mid-sentence. */
const goesOnAlike = (upper: Line | undefined, lower: Line | undefined): boolean =>
  upper?.end === 'open' &&
  lower !== undefined &&
  !lower.blankBefore &&
  Math.abs(upper.width - lower.width) <= ALIKE;
/** In ems: a character dropped or added. */
const ALIKE = 1;

/** By how many ems a line ends before its column; where its box does not tell, `NaN`, which is neither less nor more. */
const short = ({ placing }: Line): number => placing?.short ?? NaN;
/** Whether a line's box shows that no character more had fitted. */
export const reachesEdge = (line: Line): boolean => short(line) < 1;
/** However much of a line is left empty, in ems, that says no more. */
const MOST_SHORT = 6;
/** More white than between lines, in ems: less is how engines draw their boxes, more than the most says no more. */
const LEAST_WHITE = 0.4;
const MOST_WHITE = 3;
/** Logarithms: type is larger from an eighth more on, as engines draw their boxes; twice and a half as large says no more. */
const LARGER = 0.12;
const MOST_LARGER = 0.9;
/** Two lines of one headline hardly differ by a sixth, as engines draw their boxes; what stands over it does by more. */
export const OTHER_SIZE = 0.18;

const isSetIn = ({ indent }: Line): boolean => indent >= INDENTED;

/** Whether a line has a mark of running text in it, or of a headline. */
export function hasMarks({ measure: { marks, kinds } }: Line): boolean {
  return marks > 0 && (kinds & (RUNNING_MARK | LIVELY_MARK)) !== 0;
}

/** 新华社记者 王敏摄, 临河市市长 高文远: a space before a name sets no clause apart. */
const namesSomebody = (text: string): boolean => isCreditAlone(text) || isPostAndName(text);

/** 吃盐有”三减“: a word in quotation marks read the wrong way round, where text would have other marks beside. */
const isTurnedRound = (line: Line): boolean =>
  (line.measure.kinds & RUNNING_MARK) === 0 && TURNED_ROUND.test(line.text);
const TURNED_ROUND = /^[^“”]*”[^“”]+“[^“”]*$/u;

/** ▲ and its like point to a picture, and stand in no sentence. */
const POINTS = /^[▲▼◀◄]/u;

/** Hardly a full stop that was read as another mark. */
const ENDS_WITH_COMMA = /[，,、]$/u;

const followsStop = ({ before }: Around): boolean => before !== undefined && before.end !== 'open';

/** How a paragraph likes to begin: a quotation, a day, a turn to the next point. */
const OPENER =
  /^(?:“|(?:20|19)\d\d\s*年|\d{1,2}\s*月\s*\d{1,2}\s*日|此外|同时|与此同时|目前|当前|近年来|据了解|据介绍|据悉|数据显示|记者|会议|对此|一年来|如今|近日|日前|下一步)/u;
export const beginsLikeParagraph = ({ text }: Line): boolean => OPENER.test(text);
/** 外交部：望各方保持克制: a speaker before what is said, as headlines have it; text has a quotation mark behind it. */
const SPEAKER = /^[\p{Script=Han}·]{2,6}[：:][^“「『”，,。；：:]{4,}$/u;

/** Whether a story begins with a line: a jump mark, or a dateline that the line before has not opened. */
export function beginsStory({ line, before, next }: Pick<Around, 'line' | 'before' | 'next'>): boolean {
  if (opensWithJump(line.text)) return true;
  return opensWithDateline(line, next) && !/[（(据]$/u.test(before?.text ?? '');
}

/** Whether a dateline stands at the head of a line, its end on the next one or not. */
function opensWithDateline({ text, end }: Line, next: Line | undefined): boolean {
  if (beginsWithDateline(text)) return true;
  if (end !== 'open' || next === undefined || !beginsWithDateline(text + next.text)) return false;
  return !beginsWithDateline(next.text);
}

/**
 * Whether a line does not go on the headline above it: a name, a bracket or a chapter under it, or whatever stands under
 * a bracket, a chapter or the name of a column.
 */
function isUnder({ text, measure }: Line, before: string): boolean {
  if (text.length <= LONGEST_NAME && before.length > LONGEST_NAME && areNames(text)) return true;
  if (isAside(text) || isChapter(text) || ((measure.kinds & BLANK) !== 0 && isPostAndName(text))) return true;
  return isAside(before) || isChapter(before) || isColumnName(before);
}
