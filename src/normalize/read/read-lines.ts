import type { Problem } from '../../diagnostics/problem.ts';
import { type PageRuleId, problem } from '../../diagnostics/rules.ts';
import type { Unassigned } from '../../records/page.ts';
import type { LinePlace } from '../../text/source-map.ts';
import { partColumns } from './columns.ts';
import { readFormulas } from './formulas.ts';
import { foreignScript, isReversed, markupFormat, suspectAcross } from './health.ts';
import { cutHtml } from './html.ts';
import { cutMarkdownMarks } from './markdown-marks.ts';
import { cutPageMarks, cutTalk } from './page-marks.ts';
import { readPipeTables } from './pipe-tables.ts';
import { type Repeat, cutRepeats } from './repeats.ts';
import type { RawLine } from './raw-line.ts';
import { rawLines } from './raw-lines.ts';
import { MARKUP, type Range, Sheet } from './sheet.ts';
import { cutEngineSpaces } from './spaced-han.ts';
import { cutSpecks } from './specks.ts';

/** A page before its lines are told apart: what is text of it, what is not, and how it was read. */
export interface PageReading {
  lines: readonly RawLine[];
  aside: Unassigned[];
  tails: RepeatedTail[];
  problems: Problem[];
}

/** The tail of a column that is set twice, cut where it stands the second time. */
export interface RepeatedTail {
  /** The last character of its first printing. */
  end: LinePlace;
  /** The second printing: its lines, and its length without white space. */
  firstLine: number;
  lastLine: number;
  length: number;
}

/**
 * Reads the text of a page as its lines: cuts what engines, models and converters put around and between them, mends what can be
 * mended without guessing, and says how the page fares. Takes time by the length of the text, whatever it repeats.
 */
export function readLines(text: string, file: string): PageReading {
  const sheet = new Sheet(text);
  const said = new Findings(file, sheet);
  const format = markupFormat(text);
  if (format !== null) {
    sheet.cut(0, text.length, MARKUP);
    said.page('page:markup-only', { format });
    return { lines: [], aside: sheet.asides(), tails: [], problems: said.problems };
  }
  const programs = cutHtml(sheet);
  cutPageMarks(sheet);
  const talk = cutTalk(sheet);
  readPipeTables(sheet);
  readFormulas(sheet);
  const spaces = cutEngineSpaces(sheet);
  cutSpecks(sheet);
  const repeats = cutRepeats(sheet);
  const depths = cutMarkdownMarks(sheet);
  const { lines, across } = partColumns(rawLines(sheet, depths));
  if (programs.length > 0) said.at('page:program', { elements: programs.length }, programs[0]);
  if (talk.length > 0) said.at('page:model-talk', { lines: talk.length }, talk[0]);
  if (spaces > 0) said.page('page:spaced-han', { spaces });
  sayRepeats(said, sheet, repeats);
  sayHealth(said, lines, across);
  const tails = repeats.filter(({ kind }) => kind === 'tail').map((tail) => tailOf(sheet, tail));
  return { lines, aside: sheet.asides(), tails, problems: said.problems };
}

function tailOf(sheet: Sheet, { first, range, length }: Repeat): RepeatedTail {
  const [end, from, to] = [
    sheet.placeOf(first.to - 1),
    sheet.placeOf(range.from),
    sheet.placeOf(range.to - 1),
  ];
  return { end, firstLine: from.line, lastLine: to.line, length };
}

function sayRepeats(said: Findings, sheet: Sheet, repeats: readonly Repeat[]): void {
  const lines = repeats.filter(({ kind }) => kind === 'line');
  if (lines.length > 0) said.at('page:doubled-lines', { lines: lines.length }, lines[0]?.range);
  for (const { kind, range, first, copies, length } of repeats) {
    const text = sheet.text.slice(first.from, first.to);
    if (kind === 'loop') said.at('repeats:loop', { copies, text }, range, first);
    if (kind === 'tail') said.at('repeats:column-tail', { length }, range, { ...first, to: first.from });
  }
  const endless = repeats.find(({ toEnd }) => toEnd);
  if (endless !== undefined) said.at('page:looping', null, endless.range);
}

function sayHealth(
  said: Findings,
  lines: readonly RawLine[],
  parted: ReturnType<typeof suspectAcross>,
): void {
  const [across] = parted.length > 0 ? parted : suspectAcross(lines);
  if (across !== undefined) said.lines('page:read-across', across, across);
  if (isReversed(lines)) said.page('page:vertical-reversed', null);
  const script = foreignScript(lines);
  if (script !== null) said.page('page:not-chinese', { script });
}

type FactsOf<Id extends PageRuleId> = Parameters<typeof problem<Id>>[1];

/** What is found of a page, each with its place. */
class Findings {
  readonly problems: Problem[] = [];

  private readonly file: string;
  private readonly sheet: Sheet;

  constructor(file: string, sheet: Sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  page<Id extends PageRuleId>(rule: Id, facts: FactsOf<Id>): void {
    this.at(rule, facts, { from: 0, to: 0 });
  }

  lines<Id extends PageRuleId>(
    rule: Id,
    facts: FactsOf<Id>,
    { first, last }: { first: number; last: number },
  ): void {
    const place = { line: first, column: 1, endLine: Math.max(first, last), endColumn: 1 };
    this.problems.push(problem(rule, facts, { file: this.file, place }));
  }

  at<Id extends PageRuleId>(
    rule: Id,
    facts: FactsOf<Id>,
    range: Range = { from: 0, to: 0 },
    cause?: Range,
  ): void {
    const { file } = this;
    const found = problem(rule, facts, { file, place: this.placeOf(range) });
    this.problems.push(
      cause === undefined ? found : { ...found, cause: { file, place: this.placeOf(cause) } },
    );
  }

  private placeOf({ from, to }: Range): NonNullable<Problem['place']> {
    const start = this.sheet.runOf({ from, to: from });
    const end = this.sheet.runOf({ from: to, to });
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }
}
