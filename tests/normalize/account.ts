import type { Article } from '../../src/records/article.ts';
import type { Page } from '../../src/records/page.ts';
import type { SourceRun } from '../../src/records/source.ts';

/** Written from the contract alone: nothing of `src/normalize` is used here. */
const whiteSpace = /[\p{White_Space}\uFEFF]/u;

interface Stretch {
  name: string;
  /** Running text, in which no space between Han and digits stays; in display text it may part words. */
  running: boolean;
  text: string;
  runs: readonly SourceRun[];
  /** The cells of a table, row by row. */
  rows?: readonly (readonly string[])[] | undefined;
}

/** Which signs a sign of LaTeX or HTML may be read as, one for one. */
const READ_AS: Record<string, RegExp> = {
  ',': /\./u,
  C: /℃/u,
  '\\': /[°×÷±～≈≤≥·→…]/u,
  '&': whiteSpace,
  '<': whiteSpace,
};
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The lines of a page's text: a byte-order mark at its start is no part of it, LF, CRLF and CR end a line. */
export function rawLines(text: string): string[] {
  return text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
}

/**
 * What is wrong with the account a normalized page gives of its text, one line each: characters that stand nowhere or
 * twice, and fields and blocks that are not their source runs. On a page that holds Markdown its marks may stand nowhere.
 */
export function accountFaults(lines: readonly string[], page: Page, articles: readonly Article[]): string[] {
  const counts = lines.map((line) => new Uint8Array(line.length));
  const stretches = [...articles.flatMap(stretchesOf), ...page.unassigned.map(unassignedStretch)];
  return [
    ...stretches.flatMap((stretch) => take(stretch, lines, counts)),
    ...stretches.flatMap((stretch) => unequal(stretch, lines)),
    ...uncounted(lines, counts),
  ];
}

function stretchesOf({ id, blocks, sources, ...article }: Article): Stretch[] {
  const fields = {
    headline: article.headline,
    subheadline: article.subheadline,
    kicker: article.kicker,
    byline: article.byline?.raw ?? null,
    dateline: article.dateline?.raw ?? null,
    continuedFrom: article.continuedFrom?.raw ?? null,
  };
  return [
    ...Object.entries(fields).flatMap(([name, text]) => {
      const runs = sources[name as keyof typeof sources] ?? [];
      return text === null && runs.length === 0
        ? []
        : [{ name: `${id} ${name}`, running: false, text: text ?? '', runs }];
    }),
    ...blocks.map(({ id: block, type, text, sources: runs, rows }) => ({
      name: `${id} ${block}`,
      running: type === 'paragraph',
      text,
      runs,
      rows,
    })),
  ];
}

function unassignedStretch({ reason, text, sources }: Page['unassigned'][number]): Stretch {
  return { name: reason, running: false, text, runs: sources };
}

function take({ name, runs }: Stretch, lines: readonly string[], counts: readonly Uint8Array[]): string[] {
  const faults: string[] = [];
  for (const { line, column, length } of runs) {
    const count = counts[line - 1];
    if (!count || column < 1 || column - 1 + length > count.length) {
      faults.push(`${name}: no place ${line}:${column}+${length}`);
      continue;
    }
    for (let at = column - 1; at < column - 1 + length; at += 1) {
      const taken = (count[at] ?? 0) + 1;
      count[at] = taken;
      if (taken > 1 && !whiteSpace.test(lines[line - 1]?.[at] ?? ''))
        faults.push(`${name}: ${line}:${at + 1} taken twice`);
    }
  }
  return faults;
}

/** A text is its runs without their white space; what white space it keeps stands where they have some, or a wrap. */
function unequal({ name, running, text, runs, rows }: Stretch, lines: readonly string[]): string[] {
  if (rows !== undefined) return unequalTable({ name, text, runs, rows }, lines);
  const raw = runs
    .map(({ line, column, length }) => (lines[line - 1] ?? '').slice(column - 1, column - 1 + length))
    .join('\n');
  const source = readAs(raw, text);
  const faults = squeeze(source) === squeeze(text) ? [] : [`${name}: not its runs: ${text} | ${source}`];
  if (faults.length === 0 && !spacesAllowed(text, source))
    faults.push(`${name}: spaces out of nowhere: ${text} | ${source}`);
  if (/[\r\n]/u.test(text)) faults.push(`${name}: a line break in ${JSON.stringify(text)}`);
  if (running && /\p{Script=Han} +\d|\d +\p{Script=Han}/u.test(text))
    faults.push(`${name}: Han and digit apart in ${text}`);
  if (text !== text.trim()) faults.push(`${name}: blanks at an end of ${JSON.stringify(text)}`);
  return faults;
}

/** A table's text is its cells, and these its runs. */
function unequalTable(
  { name, text, runs, rows }: Pick<Stretch, 'name' | 'text' | 'runs'> & Required<Pick<Stretch, 'rows'>>,
  lines: readonly string[],
): string[] {
  const cells = (rows ?? []).map((row) => row.join('\t')).join('\n');
  const raw = runs
    .map(({ line, column, length }) => (lines[line - 1] ?? '').slice(column - 1, column - 1 + length))
    .join('\n');
  const faults = cells === text ? [] : [`${name}: not its cells: ${text} | ${cells}`];
  const equal = squeeze(readAs(raw, text)) === squeeze(text);
  return equal ? faults : [...faults, `${name}: not its runs: ${text} | ${raw}`];
}

/** The source with those signs read as others that the text has in their stead; all others as they stand. */
function readAs(raw: string, text: string): string {
  let at = 0;
  let read = '';
  for (const char of units(raw)) {
    if (whiteSpace.test(char)) {
      read += char;
      continue;
    }
    let next = at;
    while (next < text.length && whiteSpace.test(text.charAt(next))) next += 1;
    const own = text.charAt(next);
    if (own !== char && next > at && READ_AS[char] === whiteSpace) {
      read += ' ';
      at = next;
      continue;
    }
    const stands = READ_AS[char]?.test(own) === true || (/\d/u.test(char) && own === RAISED[Number(char)]);
    read += stands ? own : char;
    at = next + 1;
  }
  return read;
}

/** Whether every white space of `text` stands between two characters that white space or a run's end parts in `source`. */
function spacesAllowed(text: string, source: string): boolean {
  let at = 0;
  for (const char of units(text)) {
    if (whiteSpace.test(char)) {
      if (!whiteSpace.test(source[at] ?? ' ')) return false;
      continue;
    }
    while (at < source.length && source[at] !== char) at += 1;
    at += 1;
  }
  return true;
}

const units = (text: string): string[] => Array.from({ length: text.length }, (_, at) => text.charAt(at));
const squeeze = (text: string): string => text.replaceAll(/[\p{White_Space}\uFEFF]/gu, '');

function uncounted(lines: readonly string[], counts: readonly Uint8Array[]): string[] {
  const left = lines.flatMap((line, i) =>
    units(line).flatMap((char, at) =>
      counts[i]?.[at] === 0 && !whiteSpace.test(char) && !isHeadingMark(line, at)
        ? [{ char, place: `${i + 1}:${at + 1}` }]
        : [],
    ),
  );
  const markdown = lines.some(isMarkdownLine);
  // Marks of strong and emphasized text come in pairs, and on pages that hold Markdown: an odd one was text.
  const marks = ['*', '_'].filter(
    (mark) => markdown && left.filter(({ char }) => char === mark).length % 2 === 0,
  );
  const lost = left.filter(({ char }) => !marks.includes(char));
  return lost.map(({ char, place }) => `${place} ${char} stands nowhere`);
}

/** An ATX heading, or a line in strong type from one end to the other. */
function isMarkdownLine(line: string): boolean {
  return /^\s*(?:#{1,6}\s+\S|\*\*[^*]+\*\*\s*$)/u.test(line);
}

/** A `#` of an ATX heading's opening or closing sequence. */
function isHeadingMark(line: string, at: number): boolean {
  if (line[at] !== '#') return false;
  const opening = /^[ \t\uFEFF]{0,3}#{1,6}(?=\s|$)/u.exec(line)?.[0].length ?? 0;
  return (
    at < opening || (opening > 0 && /\s#+\s*$/u.test(line) && at >= line.trimEnd().replace(/#+$/u, '').length)
  );
}
