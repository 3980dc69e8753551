import type { Article, Seam } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';
import { SourceMap } from '../../text/source-map.ts';
import type { SideName } from './segments.ts';
import type { Range } from './stream.ts';

/** A line of a raw page; `from`–`to` is the part that the place takes, in UTF-16 code units of the line. */
export interface RawLine extends Range {
  number: number;
  text: string;
}

/** Where a stretch of a block comes from: its raw lines, how often lines were joined to make it, and its seams. */
export interface Origin {
  file: string;
  lines: RawLine[];
  joins: number;
  seams: Seam[];
}

/** Looks up where a stretch of one side's block comes from; `null` for the joint text, which no page prints. */
export type Provenance = (side: SideName, block: string, range: Range) => Origin | null;

/** The origin of a stretch of an article's block, given the raw lines of its page. */
export function originOf(
  article: Article,
  { page, raw }: { page: Page; raw: readonly string[] },
  { block: id, range }: { block: string; range: Range },
): Origin {
  const block = article.blocks.find((one) => one.id === id);
  if (!block) throw new Error(`No block ${id} in ${article.id}; this is a bug`);
  const taken = new SourceMap(block).runsOf(range.from, range.to);
  const lines = taken.map(({ line, column, length }) => ({
    number: line,
    text: raw[line - 1] ?? '',
    from: column - 1,
    to: column - 1 + length,
  }));
  const merged = mergeLines(lines);
  return {
    file: page.file,
    lines: merged,
    joins: merged.length - 1,
    seams: article.seams.filter(
      (seam) => seam.block === id && range.from <= seam.offset && seam.offset <= range.to,
    ),
  };
}

/** Runs of one line, one after the other, are one stretch of it. */
function mergeLines(lines: readonly RawLine[]): RawLine[] {
  const merged: RawLine[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    if (last?.number === line.number && last.to <= line.from) last.to = line.to;
    else merged.push({ ...line });
  }
  return merged;
}
