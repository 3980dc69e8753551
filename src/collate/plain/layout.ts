import type { Run } from '../../text/source-map.ts';

/**
 * What a file has and its blocks have not: at `at`, an offset in the blocks behind each other, stands `text` in the file,
 * in place of the next `length` code units (the space that a line's end became).
 */
export interface Break {
  at: number;
  length: number;
  text: string;
}

/** The file again, from its blocks behind each other. */
export function withBreaks(text: string, breaks: readonly Break[]): string {
  let made = '';
  let at = 0;
  for (const one of breaks) {
    made += text.slice(at, one.at) + one.text;
    at = one.at + one.length;
  }
  return made + text.slice(at);
}

/** Where a file and the blocks that were read from it differ; `sources` are the runs of the file that the blocks come from. */
export function breaksOf(
  file: string,
  blocks: readonly { text: string; sources: readonly Run[] }[],
): Break[] {
  const starts = lineStarts(file);
  const breaks: Break[] = [];
  let inFile = 0;
  let at = 0;
  for (const { text, sources } of blocks) {
    let own = 0;
    for (const { line, column, length } of sources) {
      const start = (starts[line - 1] ?? 0) + column - 1;
      // A line's content begins with no space: one that stands there was put in for the line's end.
      const spaced = own > 0 && text[own] === ' ' ? 1 : 0;
      if (start > inFile || spaced > 0)
        breaks.push({ at: at + own, length: spaced, text: file.slice(inFile, start) });
      own += spaced + length;
      inFile = start + length;
    }
    at += text.length;
  }
  if (inFile < file.length) breaks.push({ at, length: 0, text: file.slice(inFile) });
  return breaks;
}

function lineStarts(file: string): number[] {
  const first = file.startsWith('\uFEFF') ? 1 : 0;
  return [first, ...Array.from(file.matchAll(/\r\n|\r|\n/gu), ({ index, 0: end }) => index + end.length)];
}
