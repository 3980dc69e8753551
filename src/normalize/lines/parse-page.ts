import type { Plugin } from 'unified';
import { titleDepth } from '../engine-files/region-role.ts';
import { lineEnd } from '../../text/classes.ts';
import { isChartCredit, isCredits, isFigureMark } from '../phrases/credits.ts';
import { endsText, isJump, isSignature, isTurn, namesSender } from '../phrases/lift.ts';
import { measure, measureHead, usualWidth } from './line-measure.ts';
import { CENTRED, type LineLayout, PLAIN, type RawLine, STRONG, type Span } from '../read/raw-line.ts';
import { readLines } from '../read/read-lines.ts';
import { placeLines } from './placing.ts';
import type { Line, LineForm, PageTree } from './tree.ts';
import { tellRows } from './rows.ts';
import { wrappedSignatures } from './wrapped-signatures.ts';

/** A unified parser: the text of a page becomes one node a line that is not blank, with its place and its form. */
export const parsePage: Plugin<[], string, PageTree> = function () {
  this.parser = (document, file) => pageTree(document, file.path, (file.data as Partial<Layouts>).layouts);
};

/** What is known of a page besides its text, in the data of its VFile: what an engine says of each line of the text. */
export interface Layouts {
  layouts: readonly (LineLayout | undefined)[] | undefined;
}

/** The lines of a page, measured, their forms told. */
function pageTree(text: string, file: string, layouts: Layouts['layouts']): PageTree {
  const { lines, ...reading } = readLines(text, file);
  const told = layouts ? lines.map((line) => ({ ...line, depth: depthOf(line, layouts) })) : lines;
  const nodes = told.map(lineNode);
  const placed = layouts ? placeLines(nodes, layouts) : nodes;
  return { type: 'root', children: tellRows(wrappedSignatures(placed)), ...reading };
}

/** The depth of a line that is a whole title by its region, as if it bore the mark. */
function depthOf({ number, depth }: RawLine, layouts: NonNullable<Layouts['layouts']>): number {
  const [above, own, below] = [-2, -1, 0].map((from) => layouts[number + from]?.region);
  const isPart = own?.id === above?.id || own?.id === below?.id;
  return depth !== PLAIN || isPart ? depth : (titleDepth(own?.type) ?? depth);
}

function lineNode({ number, spans, indent, blankBefore, depth, table }: RawLine): Line {
  const text = spans.length === 1 ? (spans[0] as Span).text : spans.map((span) => span.text).join('');
  const end = table !== null || endsText(text) || DOT_FOR_STOP.test(text) ? 'sentence' : lineEnd(text);
  const form: LineForm = table === null ? formOf(text, depth) : { type: 'table', rows: table };
  return {
    type: 'line',
    number,
    spans,
    text,
    indent,
    ...measuresOf(text),
    blankBefore,
    end,
    form,
    placing: null,
  };
}

/** A full stop read as the dot of a foreign name; a name is hardly ever parted behind its dot. */
const DOT_FOR_STOP = /(?:[·•]|(?<!\d)°)[”’」』）)]?$/u;

/** What a line's text takes of its column. */
export function measuresOf(text: string): Pick<Line, 'width' | 'measure' | 'head'> {
  const own = measure(text);
  return { width: usualWidth(own), measure: own, head: measureHead(text) };
}

const TEXT: LineForm = { type: 'text' };
/** Names and no more in brackets belong to the text before, from whose end they are lifted. */
const NAMES_IN_BRACKETS = /^[（(][\p{Script=Han}\s、]+[）)]$/u;

/** No set phrase is longer than this; longer lines are text without being tried. */
const LONGEST_FORM = 90;

function formOf(text: string, depth: number): LineForm {
  if (depth === CENTRED) return { type: 'caption' };
  if (depth === STRONG) return { type: 'strong' };
  if (depth > PLAIN) return { type: 'atx', depth };
  if (text[0] === '…' && /^…+$/u.test(text)) return { type: 'rest' };
  if (text.length > LONGEST_FORM) return TEXT;
  if (isFigureMark(text)) return { type: 'figure-mark' };
  if (isJump(text)) return { type: 'jump' };
  if (isTurn(text)) return { type: 'turn' };
  if (isSignature(text) && !(NAMES_IN_BRACKETS.test(text) && !namesSender(text)))
    return { type: 'signature' };
  if (isCredits(text)) return { type: 'credits' };
  if (isChartCredit(text)) return { type: 'chart-credit' };
  return TEXT;
}
