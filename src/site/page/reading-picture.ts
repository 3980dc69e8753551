import type { Article, Seam } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';
import { SourceMap } from '../../text/source-map.ts';
import { leapsOf } from './leaps.ts';
import { type Label, type Taken, takenFor } from './taken-for.ts';

/** A stretch of a raw line that was taken for one thing; `null` for what is nothing but white space and marks. */
export interface Segment {
  text: string;
  taken: Taken | null;
  /** The seam that the stretch begins with. */
  seam: Seam | null;
}

/** A raw line as the page's reading has it. */
export interface PictureLine {
  number: number;
  segments: Segment[];
  /** What it was taken for, each once, in its order. */
  labels: Label[];
  /** The article whose stretch of lines begins here, and whether it began on a line before. */
  opens: { article: string; again: boolean } | null;
  /** Lines that the text comes from or goes on to, where others stand between. */
  from: number | null;
  to: number | null;
}

export interface ReadingPicture {
  lines: PictureLine[];
  /** How many lines hold something taken for it, and the first of them. */
  legend: { label: Label; count: number; first: number }[];
}

/** A page's raw lines, each with what it was taken for and where texts were joined and cut. */
export function readingPicture(
  page: Page,
  articles: readonly Article[],
  raw: readonly string[],
): ReadingPicture {
  const taken = takenFor(page, articles);
  const byLine = Map.groupBy(taken, ({ line }) => line);
  const seams = Map.groupBy(articles.flatMap(placedSeams), ({ line }) => line);
  const leaps = leapsOf(taken, raw);
  const met = new Set<string>();
  let open: string | null = null;
  const lines = raw.map((text, at): PictureLine => {
    const number = at + 1;
    const segments = segmentsOf(text, byLine.get(number) ?? [], seams.get(number) ?? []);
    const article = segments.find((segment) => segment.taken?.article)?.taken?.article ?? null;
    const opens = article !== null && article !== open ? { article, again: met.has(article) } : null;
    open = article ?? open;
    if (article !== null) met.add(article);
    const labels = [...new Set(segments.flatMap((segment) => segment.taken?.label ?? []))];
    const leap = { from: leaps.from.get(number) ?? null, to: leaps.to.get(number) ?? null };
    return { number, segments, labels, opens, ...leap };
  });
  return { lines, legend: legendOf(lines) };
}

interface PlacedSeam {
  seam: Seam;
  line: number;
  column: number;
}

/** The seams of an article, just behind the character before them. */
function placedSeams({ blocks, seams }: Article): PlacedSeam[] {
  return seams.flatMap((seam) => {
    const block = blocks.find(({ id }) => id === seam.block);
    const at = block && new SourceMap(block).extentOf(Math.max(0, seam.offset - 1), seam.offset);
    return at ? [{ seam, line: at.endLine, column: at.endColumn }] : [];
  });
}

/** Cuts a line where something else begins and where a seam stands; its texts together are the line. */
function segmentsOf(text: string, taken: readonly Taken[], seams: readonly PlacedSeam[]): Segment[] {
  const ends = taken.flatMap(({ column, length }) => [column - 1, column - 1 + length]);
  const cuts = new Set([0, ...ends, ...seams.map(({ column }) => column - 1)]);
  const edges = [...cuts].sort((a, b) => a - b).filter((edge) => edge <= text.length);
  return edges.flatMap((from, index) => {
    const to = edges[index + 1] ?? text.length;
    const seam = seams.find(({ column }) => column - 1 === from)?.seam ?? null;
    const own = taken.find(({ column, length }) => column - 1 <= from && from < column - 1 + length);
    return from < to || seam ? [{ text: text.slice(from, to), taken: own ?? null, seam }] : [];
  });
}

function legendOf(lines: readonly PictureLine[]): ReadingPicture['legend'] {
  const legend = new Map<Label, { label: Label; count: number; first: number }>();
  for (const { number, labels } of lines) {
    for (const label of labels) {
      const entry = legend.get(label) ?? { label, count: 0, first: number };
      entry.count += 1;
      legend.set(label, entry);
    }
  }
  return [...legend.values()];
}
