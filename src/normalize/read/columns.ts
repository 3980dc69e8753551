import { isWhiteSpaceCode } from '../../text/classes.ts';
import type { RawLine, Span } from './raw-line.ts';

/** A stretch of lines that were read across the columns: their numbers, and how many columns they were parted into. */
export interface ReadAcross {
  first: number;
  last: number;
  /** `null` where no gaps tell where one column ends. */
  columns: number | null;
}

/** Columns are told by so many lines with gaps; running text stands in them, in fields of so many ems on average. */
const FEWEST_LINES = 5;
const NARROWEST = 6;
/** Of lines: with the usual number of gaps, and with a mark of running text. */
const USUAL = 0.6;
const MARKED = 0.4;
const RUNNING = /[，。、；]/u;
const GAP = /[^\S ]|\s\s/u;

/** A part of a line between wide gaps: offsets in its text, and where it begins and ends in ems. */
interface Field {
  from: number;
  to: number;
  start: number;
  end: number;
}

interface Fielded {
  line: RawLine;
  text: string;
  fields: Field[];
}

/**
 * Parts lines that run across the columns of a page at the gaps of two spaces or more between them, and gives column
 * after column. A line that reaches over the first gap of the line above, a headline, stays whole and ends the stretch.
 */
export function partColumns(lines: readonly RawLine[]): {
  lines: readonly RawLine[];
  across: ReadAcross[];
} {
  if (!lines.some(({ spans }) => spans.some(({ text }) => GAP.test(text)))) return { lines, across: [] };
  const fielded = lines.map((line): Fielded => fieldsOf(line));
  const parted: RawLine[] = [];
  const across: ReadAcross[] = [];
  for (let at = 0; at < fielded.length;) {
    const end = stretchEnd(fielded, at);
    const stretch = fielded.slice(at, end);
    const count = columnCount(stretch);
    for (const line of count === 0 ? lines.slice(at, end) : inColumns(stretch, count)) parted.push(line);
    if (count > 0)
      across.push({ first: lines[at]?.number ?? 0, last: lines[end - 1]?.number ?? 0, columns: count });
    at = end;
  }
  return { lines: parted, across };
}

function fieldsOf(line: RawLine): Fielded {
  const text = line.spans.map((span) => span.text).join('');
  const fields: Field[] = [];
  let width = line.indent;
  let field: Field | null = null;
  let gap = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isBlank = isWhiteSpaceCode(code);
    gap = isBlank ? gap + (code === 0x20 ? 1 : 2) : 0;
    width += code === 0x09 ? 2 : code < 0x2000 ? 0.5 : 1;
    if (isBlank && gap >= 2) field = null;
    if (isBlank) continue;
    const start = width - (code < 0x2000 ? 0.5 : 1);
    if (field === null) fields.push((field = { from: at, to: at, start, end: start }));
    field.to = at + 1;
    field.end = width;
  }
  return { line, text, fields };
}

/** The index behind a stretch: lines with gaps, and such between them that one column holds. */
function stretchEnd(lines: readonly Fielded[], from: number): number {
  let gutter = Number.POSITIVE_INFINITY;
  let end = from + 1;
  if ((lines[from]?.fields.length ?? 0) < 2) return end;
  for (let at = from; at < lines.length; at += 1) {
    const { line, fields } = lines[at] as Fielded;
    const [first, second] = fields;
    if (line.table !== null || line.depth > 0 || first === undefined) break;
    if (second === undefined && first.start < gutter - 1 && first.end > gutter + 1) break;
    if (second !== undefined) gutter = second.start;
    if (second === undefined && line.blankBefore) continue;
    if (second !== undefined || end === at) end = at + 1;
  }
  return end;
}

/** How many columns the lines of a stretch have; 0 where they are no columns of running text. */
function columnCount(stretch: readonly Fielded[]): number {
  if (stretch.length < FEWEST_LINES) return 0;
  const counts = new Map<number, number>();
  for (const { fields } of stretch) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  const [usual = 0, often = 0] =
    [...counts].filter(([count]) => count > 1).toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const full = stretch.filter(({ fields }) => fields.length === usual);
  const widths = full.flatMap(({ fields }) => fields.map(({ start, end }) => end - start));
  const mean = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length);
  const marked = stretch.filter(({ text }) => RUNNING.test(text)).length;
  const isText =
    often >= FEWEST_LINES && often >= USUAL * stretch.length && marked >= MARKED * stretch.length;
  return isText && mean >= NARROWEST ? usual : 0;
}

/** The lines of a stretch, column after column. */
function inColumns(stretch: readonly Fielded[], count: number): RawLine[] {
  const full = stretch.filter(({ fields }) => fields.length === count);
  const starts = Array.from({ length: count }, (_, column) => {
    const own = full.map(({ fields }) => fields[column]?.start ?? 0).toSorted((a, b) => a - b);
    return { least: own[0] ?? 0, middle: own[own.length >> 1] ?? 0 };
  });
  const columns: RawLine[][] = starts.map(() => []);
  const gaps = starts.map(() => false);
  for (const fielded of stretch) {
    const { line, fields } = fielded;
    const filled = new Map<number, Field[]>();
    fields.forEach((field, at) => {
      const column = fields.length === count ? at : nearest(starts, field.start);
      filled.set(column, [...(filled.get(column) ?? []), field]);
    });
    columns.forEach((column, at) => {
      const own = filled.get(at);
      const blankBefore = (gaps[at] === true || line.blankBefore) && (column.length > 0 || at === 0);
      gaps[at] = own === undefined;
      if (own === undefined) return;
      const spans = slice(line.spans, own[0]?.from ?? 0, own.at(-1)?.to ?? 0);
      const indent = Math.max(0, (own[0]?.start ?? 0) - (starts[at]?.least ?? 0));
      column.push({ ...line, spans, indent: indent > WIDEST_INDENT ? 0 : indent, blankBefore });
    });
  }
  return columns.flat();
}

/** Paragraphs are set in by two ems; more is a column that the engine set anywhere. */
const WIDEST_INDENT = 4;

function nearest(starts: readonly { middle: number }[], start: number): number {
  const far = starts.map(({ middle }) => Math.abs(middle - start));
  return far.indexOf(Math.min(...far));
}

/** The spans of a line between two offsets of its text. */
function slice(spans: readonly Span[], from: number, to: number): Span[] {
  const kept: Span[] = [];
  let offset = 0;
  for (const { column, text, raw } of spans) {
    const [start, end] = [Math.max(0, from - offset), Math.min(text.length, to - offset)];
    if (start < end) {
      const span = { column: column + start, text: text.slice(start, end) };
      kept.push(raw === undefined ? span : { ...span, raw: raw.slice(start, end) });
    }
    offset += text.length;
  }
  return kept;
}
