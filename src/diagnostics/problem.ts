import { sayUnseen, sayUnseenInLine } from '../text/unseen.ts';
import type { Diagnostic, Place, Severity } from '../records/diagnostic.ts';

export type { Place, Severity };
export type Problem = Diagnostic;

/**
 * One line for people and editors: `seeds/003.txt:45:1-45:160: message [rule]`. What pages and names of files hold is said,
 * not sent to the terminal: no escape sequence, no end of line that makes another message.
 */
export function formatProblem(problem: Problem): string {
  const { file, place, message, rule, remedy, cause } = problem;
  const named = sayUnseenInLine(file);
  const at = place === null ? `${named}: (place unknown)` : `${named}:${formatPlace(place)}`;
  const because = cause === null ? '' : ` (see ${sayUnseenInLine(cause.file)}:${formatPlace(cause.place)})`;
  const settle = remedy === null ? '' : `\n${sayUnseen(remedy).replace(/^/gmu, '    ')}`;
  return `${at}: ${sayUnseenInLine(message)}${because} [${rule}]${settle}`;
}

/** What stops a run, said once more at its end where it stands among lines that do not; else nothing. */
export function linesOfStops(problems: readonly Problem[]): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 || errors.length === problems.length) return [];
  return ['What stops it:', ...errors.map(formatProblem)];
}

function formatPlace({ line, column, endLine, endColumn }: Place): string {
  const start = `${line}:${column}`;
  return line === endLine && endColumn <= column ? start : `${start}-${endLine}:${endColumn}`;
}

/** Problems in the order of file, place and rule, so that a run prints the same lines every time. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
