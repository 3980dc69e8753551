import type { Article, Block } from '../../src/records/article.ts';
import type { SourceRun } from '../../src/records/source.ts';
import type {
  ExpectedBlock,
  ExpectedField,
  ExpectedRecord,
  ExpectedSeam,
  FieldName,
  Piece,
} from './expectation.ts';
import { fieldNames } from './expectation.ts';

/**
 * What differs between a record and its expectation, one readable line each; empty where nothing does.
 * `lines` are those of the raw page.
 */
export function compareRecords(
  expected: ExpectedRecord,
  actual: Article,
  lines: readonly string[],
): string[] {
  return [
    ...differs('id', expected.id, actual.id),
    ...differs('kind', expected.kind, actual.kind),
    ...differs('complete', expected.complete, actual.complete),
    ...differs('missing', expected.missing.join(), actual.missing.join()),
    ...differs('agency', expected.agency, actual.agency),
    ...(expected.arranged === 'any'
      ? []
      : differs('arranged', expected.arranged === 'yes', actual.arranged !== null)),
    ...fieldNames.flatMap((name) => compareField(name, expected.fields.get(name), actual, lines)),
    ...compareBlocks(expected.blocks, actual.blocks, lines),
    ...compareSeams(expected, actual),
  ];
}

/** The stretches of one line each, `46:1-46:85+64:1-64:19`, that runs of the raw page take, white space left out. */
export function placesOfRuns(runs: readonly SourceRun[], lines: readonly string[]): string {
  return places(
    runs.map((run) => ({ ...run, endColumn: run.column + run.length - 1 })),
    lines,
  );
}

/** The same for the pieces of an expectation. */
export function placesOfPieces(pieces: readonly Piece[], lines: readonly string[]): string {
  return places(
    pieces.flatMap((piece) => stretchesOf(piece, lines)),
    lines,
  );
}

function compareField(
  name: FieldName,
  expected: ExpectedField | undefined,
  actual: Article,
  lines: readonly string[],
): string[] {
  const [text, ...parts] = fieldValues(name, actual);
  const runs = actual.sources[name] ?? [];
  return [
    ...differs(name, expected?.text ?? null, text ?? null),
    ...(expected && text != null
      ? differs(`${name}, parts`, expected.parts.join(' | '), parts.join(' | '))
      : []),
    ...differs(`${name}, places`, placesOfPieces(expected?.pieces ?? [], lines), placesOfRuns(runs, lines)),
  ];
}

function fieldValues(
  name: FieldName,
  { byline, dateline, continuedFrom, ...article }: Article,
): (string | null)[] {
  switch (name) {
    case 'byline':
      return byline === null ? [null] : [byline.raw, byline.names.join(' ')];
    case 'dateline':
      return dateline === null ? [null] : [dateline.raw, dateline.place ?? '-', dateline.date ?? '-'];
    case 'continuedFrom':
      return continuedFrom === null ? [null] : [continuedFrom.raw, continuedFrom.page ?? '-'];
    default:
      return [article[name]];
  }
}

function compareBlocks(
  expected: readonly ExpectedBlock[],
  actual: readonly Block[],
  lines: readonly string[],
): string[] {
  const wanted = expected.map((block) => `${block.type} @${placesOfPieces(block.pieces, lines)}`);
  const found = actual.map((block) => `${block.type} @${placesOfRuns(block.sources, lines)}`);
  const lacking = wanted.flatMap((key, i) =>
    found.includes(key) ? [] : [`− ${expected[i]?.id} ${key} ${expected[i]?.text}`],
  );
  const surplus = found.flatMap((key, i) =>
    wanted.includes(key) ? [] : [`+ ${actual[i]?.id} ${key} ${actual[i]?.text}`],
  );
  if (lacking.length + surplus.length > 0) return [...lacking, ...surplus];
  if (wanted.join() !== found.join()) return [`blocks out of order: ${found.join(', ')}`];
  return actual.flatMap((block, i) => compareText(expected[i], block, lines));
}

function compareText(
  expected: ExpectedBlock | undefined,
  { id, text, sources }: Block,
  lines: readonly string[],
): string[] {
  if (!expected) return [];
  const characters = sources.map((run) =>
    (lines[run.line - 1] ?? '').slice(run.column - 1, run.column - 1 + run.length),
  );
  const [start = '', end = start] = shortened(expected.text);
  const stripped = expected.spaces.reduce(
    (rest, kept) => rest.replace(kept, kept.replaceAll(/\s/gu, '')),
    text,
  );
  return [
    ...differs('block id', expected.id, id),
    ...differs(`${id}, its characters`, squeeze(characters.join('')), squeeze(text)),
    ...(text.startsWith(start) && text.endsWith(end)
      ? []
      : [`${id}: expected ${expected.text}, got ${text}`]),
    ...(/\s/u.test(stripped) ? [`${id}: a space that should have gone: ${stripped}`] : []),
    ...expected.spaces
      .filter((kept) => !text.includes(kept))
      .map((kept) => `${id}: a space that should have stayed: ${kept}`),
  ];
}

function compareSeams(expected: ExpectedRecord, actual: Article): string[] {
  const told = actual.seams.filter((seam) => seam.lost || seam.kind === 'repeat');
  const lacking = expected.seams.filter((wanted) => !told.some((seam) => isSeam(wanted, seam, actual)));
  const surplus = told.filter((seam) => !expected.seams.some((wanted) => isSeam(wanted, seam, actual)));
  return [
    ...lacking.map((seam) => `− seam ${JSON.stringify(seam)}`),
    ...surplus.map((seam) => `+ seam ${JSON.stringify(seam)}`),
  ];
}

function isSeam(wanted: ExpectedSeam, seam: Article['seams'][number], { blocks }: Article): boolean {
  const text = blocks.find((block) => block.id === wanted.block)?.text ?? '';
  const offset = { start: 0, end: text.length }[wanted.at] ?? text.indexOf(wanted.at) + wanted.at.length;
  return (
    wanted.kinds.includes(seam.kind) &&
    wanted.lost === seam.lost &&
    wanted.block === seam.block &&
    offset === seam.offset
  );
}

interface Stretch {
  line: number;
  column: number;
  endColumn: number;
}

function stretchesOf({ line, column, endLine, endColumn }: Piece, lines: readonly string[]): Stretch[] {
  return Array.from({ length: endLine - line + 1 }, (_, i) => ({
    line: line + i,
    column: i === 0 ? column : 1,
    endColumn: line + i === endLine ? endColumn : (lines[line + i - 1] ?? '').length,
  }));
}

/** Stretches trimmed of white space at their ends and joined where only white space stands between. */
function places(stretches: readonly Stretch[], lines: readonly string[]): string {
  const joined: Stretch[] = [];
  for (const { line, column, endColumn } of stretches) {
    const text = (lines[line - 1] ?? '').slice(column - 1, endColumn);
    if (text.trim() === '') continue;
    const from = column + text.length - text.trimStart().length;
    const to = endColumn - text.length + text.trimEnd().length;
    const last = joined.at(-1);
    const between = (lines[line - 1] ?? '').slice(last?.endColumn, from - 1);
    if (last?.line === line && last.endColumn < from && between.trim() === '') last.endColumn = to;
    else joined.push({ line, column: from, endColumn: to });
  }
  return joined.map(({ line, column, endColumn }) => `${line}:${column}-${line}:${endColumn}`).join('+');
}

/** The two ends that a long text is shown by, or the whole of a short one. */
function shortened(text: string): string[] {
  return text.length === 17 && text[8] === '…' ? [text.slice(0, 8), text.slice(9)] : [text];
}

const squeeze = (text: string): string => text.replaceAll(/\s/gu, '');

function differs<T extends string | boolean | null>(what: string, expected: T, actual: T): string[] {
  return expected === actual ? [] : [`${what}: expected ${String(expected)}, got ${String(actual)}`];
}
