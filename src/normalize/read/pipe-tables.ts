import { CELL, MARKUP, type Range, type Sheet, TABLE, TEXT } from './sheet.ts';

/** |---|:--:|, the line between a table's head and its rows. */
const RULE = /^\|?\s?:?-+:?\s?(?:\|\s?:?-+:?\s?)+\|?$|^\|\s?:?-+:?\s?\|$/u;

interface Row extends Range {
  words: string;
  pipes: number[];
}

/**
 * Makes tables of lines with pipes in a row: those around a `|---|` line, or such as begin and end with a pipe and have
 * as many cells. A `|---|` line by itself is markup.
 */
export function readPipeTables(sheet: Sheet): void {
  if (!sheet.text.includes('|')) return;
  let run: Row[] = [];
  for (const line of sheet.lines) {
    const row = rowIn(sheet, line);
    if (row !== null) run.push(row);
    else if (run.length > 0) {
      readRun(sheet, run);
      run = [];
    }
  }
  readRun(sheet, run);
}

function rowIn(sheet: Sheet, { from, to }: Range): Row | null {
  const at = sheet.text.indexOf('|', from);
  // Without this a page without pipes behind a line would be searched to its end from every line.
  if (at < 0 || at >= to) return null;
  // A table of HTML has its cells already.
  const kinds = sheet.kinds.subarray(from, to);
  if (kinds.includes(CELL) || kinds.includes(TABLE)) return null;
  const words = sheet.visible(from, to);
  const pipes: number[] = [];
  for (let pipe = words.indexOf('|'); pipe >= 0; pipe = words.indexOf('|', pipe + 1)) pipes.push(from + pipe);
  return pipes.length === 0 ? null : { from, to, words: words.trim(), pipes };
}

function readRun(sheet: Sheet, run: readonly Row[]): void {
  const rule = run.findIndex(({ words }) => words.length < 2000 && RULE.test(words.replace(/\s+/gu, ' ')));
  const closed = run.every(
    ({ words, pipes }) => words.startsWith('|') && words.endsWith('|') && pipes.length > 1,
  );
  const even = closed && run.every(({ pipes }) => pipes.length === run[0]?.pipes.length);
  const rows = rule > 0 ? run.slice(rule - 1) : rule === 0 || even ? run : [];
  const told = rows.filter((row) => row !== run[rule]);
  if (rule >= 0) sheet.cut(run[rule]?.from ?? 0, run[rule]?.to ?? 0, MARKUP);
  if (told.length === 0 || (rule < 0 && told.length < 2)) return;
  sheet.tables.push(told.map((row) => cellsOf(sheet, row)));
  sheet.kinds[told[0]?.pipes[0] ?? 0] = TABLE;
}

/** Cuts the pipes of a row and gives what stands between them; nothing stands before a first one or behind a last. */
function cellsOf(sheet: Sheet, { from, to, words, pipes }: Row): Range[] {
  const edges = [from - 1, ...pipes, to];
  const cells = edges.slice(1).map((end, at) => ({ from: (edges[at] as number) + 1, to: end }));
  for (const pipe of pipes) sheet.cut(pipe, pipe + 1, MARKUP);
  for (let at = from; at < to; at += 1) if (sheet.kinds[at] === TEXT) sheet.kinds[at] = CELL;
  return cells.slice(words.startsWith('|') ? 1 : 0, words.endsWith('|') ? -1 : undefined);
}
