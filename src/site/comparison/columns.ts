import {
  hiddenClasses,
  substantiveClasses,
  type Variant,
  type VariantClass,
  variantClasses,
} from '../../records/variant.ts';
import { align, type Piece } from './align.ts';
import { type Beside, piecesInRows, rowEdges } from './column-rows.ts';
import type { StoryRecords } from './compare.ts';
import { type FlowItem, flowNote, type FlowRow } from './flow.ts';
import { jointSide } from './joint-side.ts';
import { witnessLabels } from './labels.ts';
import { noteOf } from './notes.ts';
import type { OverviewItem } from './overview.ts';
import { type PairVariant, pairVariants, readingOf, type Side } from './pair-variants.ts';
import type { Cell } from './paragraphs.ts';
import { movedIn } from './pieces.ts';
import type { Segment } from './segments.ts';
import { charactersIn } from './sentences.ts';
import { blockAt, lengthOf, type Range, type StreamBlock, streamOf } from './stream.ts';

/** Several texts of a story side by side. */
export interface Columns {
  counts: Record<VariantClass, number>;
  substantive: number;
  overview: OverviewItem[];
  items: FlowItem[];
}

/** A paragraph of the joint text, with what stands beside it. */
interface Paragraph {
  block: StreamBlock;
  rows: FlowRow[];
  classes: VariantClass[];
  characters: number;
}

interface Column {
  side: Side;
  rows: Piece<PairVariant>[][];
}

/**
 * Sets three witnesses or more side by side, along the joint text: every row is a stretch of it, with what each of them has there;
 * marked is what parts these witnesses, whatever others read.
 */
export function columnsOf(records: StoryRecords, ids: readonly string[]): Columns {
  const { story, variants, articles } = records;
  const joint = jointSide(story, variants);
  const sides = ids.map((id): Side => {
    const article = articles.find((one) => one.id === id);
    if (!article) throw new Error(`${id} is no witness of this story; this is a bug`);
    return { article: id, stream: streamOf(article.blocks) };
  });
  const besides = sides.map((side) => beside(joint, side, { story, variants }));
  const edges = rowEdges(joint.stream, besides);
  const columns = sides.map((side, at) => ({ side, rows: piecesInRows(besides[at] as Beside, edges) }));
  const apart = new Set(variants.filter((variant) => isApart(variant, ids)).map(({ id }) => id));
  const paragraphs: Paragraph[] = [];
  edges.slice(1).forEach((to, at) => {
    const from = edges[at] ?? 0;
    const block = blockAt(joint.stream, from);
    const last = paragraphs.at(-1);
    const paragraph = last?.block === block ? last : { block, rows: [], classes: [], characters: 0 };
    if (paragraph !== last) paragraphs.push(paragraph);
    const labels = records.names ?? witnessLabels(articles);
    paragraph.rows.push(
      rowOf(columns, { at, apart, labels, number: block.number, part: paragraph.rows.length + 1 }),
    );
    paragraph.characters += charactersIn(joint.stream.text.slice(from, to));
  });
  for (const one of paragraphs) one.classes = classesIn(one.rows);
  return told(paragraphs);
}

function beside(
  joint: Side,
  side: Side,
  { story, variants }: Pick<StoryRecords, 'story' | 'variants'>,
): Beside {
  const moved = movedIn(side, story.moves);
  const lies = ({ from, to }: Range): boolean => moved.some((range) => range.from <= from && to <= range.to);
  const known = pairVariants(variants, joint, side).known.filter(({ b }) => !lies(b));
  return { stream: side.stream, pieces: align(joint.stream.text, side.stream.text, known) };
}

/** Whether some of the witnesses stand on different sides of a variant. */
function isApart(variant: Variant, ids: readonly string[]): boolean {
  const readings = ids.map((id) => readingOf(variant, id)).filter((reading) => reading !== undefined);
  return new Set(readings).size > 1;
}

interface RowOptions {
  at: number;
  apart: ReadonlySet<string>;
  labels: ReadonlyMap<string, string>;
  number: number;
  part: number;
}

function rowOf(columns: readonly Column[], { at, apart, labels, number, part }: RowOptions): FlowRow {
  const noted = new Map<string, { variant: Variant; side: Side }>();
  const cells = columns.map(({ side, rows }) => {
    const pieces = rows[at] ?? [];
    for (const piece of pieces) {
      if (piece.kind !== 'known' || !apart.has(piece.known.variant.id)) continue;
      const { variant } = piece.known;
      if (!noted.has(variant.id)) noted.set(variant.id, { variant, side });
    }
    return cellOf(pieces, side, apart);
  });
  return {
    id: `r${number}${part === 1 ? '' : `-${part}`}`,
    cells,
    notes: Array.from(noted.values(), ({ variant, side }) => flowNote(noteOf(variant, side, { labels }))),
    opens: null,
  };
}

/** What a text has in a row; `null` where it does not reach it. */
function cellOf(
  pieces: readonly Piece<PairVariant>[],
  { stream }: Side,
  apart: ReadonlySet<string>,
): Cell | null {
  const segments: Segment[] = [];
  for (const [index, piece] of pieces.entries()) {
    const text = stream.text.slice(piece.b.from, piece.b.to);
    const last = segments.at(-1);
    const isMark = piece.kind === 'known' && apart.has(piece.known.variant.id);
    if (isMark)
      segments.push({
        kind: 'mark',
        text,
        variant: piece.known.variant.id,
        class: piece.known.variant.class,
      });
    else if (piece.kind === 'only' && text === '')
      segments.push({ kind: 'edge', edge: index === 0 ? 'begins' : 'breaks-off' });
    else if (last?.kind === 'text') last.text += text;
    else if (text !== '') segments.push({ kind: 'text', text });
  }
  if (segments.every(({ kind }) => kind === 'edge')) return null;
  const first = pieces.find(({ b }) => lengthOf(b) > 0);
  if (!first) return { block: null, range: { from: 0, to: 0 }, segments };
  const block = blockAt(stream, first.b.from);
  const from = first.b.from - block.from;
  return { block, range: { from, to: from + 1 }, segments };
}

function classesIn(rows: readonly FlowRow[]): VariantClass[] {
  const found = new Set(rows.flatMap(({ notes }) => notes.map((note) => note.class)));
  return variantClasses.filter((name) => found.has(name));
}

/** What no witness differs in, or only in what is hidden at first, folds. */
const isSame = ({ classes }: Paragraph): boolean => classes.every((name) => hiddenClasses.includes(name));

function told(paragraphs: readonly Paragraph[]): Columns {
  const notes = paragraphs.flatMap(({ rows }) => rows.flatMap((row) => row.notes));
  const counts = Object.fromEntries(
    variantClasses.map((name) => [name, notes.filter((note) => note.class === name).length]),
  ) as Record<VariantClass, number>;
  const overview: OverviewItem[] = [];
  const items: FlowItem[] = [];
  for (let at = 0; at < paragraphs.length;) {
    let end = at;
    while (end < paragraphs.length && isSame(paragraphs[end] as Paragraph)) end += 1;
    const run = paragraphs.slice(at, Math.max(end, at + 1));
    if (end > at) {
      items.push({ kind: 'fold', fold: foldOf(run) }, ...run.flatMap(flowOfOne), { kind: 'fold-end' });
      overview.push({ kind: 'ticks', count: run.length, printed: true });
    } else {
      items.push(...run.flatMap(flowOfOne));
      overview.push(...run.map(overviewOf));
    }
    at += run.length;
  }
  const substantive = substantiveClasses.reduce((sum, name) => sum + counts[name], 0);
  return { counts, substantive, overview, items };
}

function foldOf(run: readonly Paragraph[]): Extract<FlowItem, { kind: 'fold' }>['fold'] {
  return {
    kind: 'equal',
    first: run[0]?.block.number ?? 0,
    last: run.at(-1)?.block.number ?? 0,
    characters: run.reduce((sum, { characters }) => sum + characters, 0),
    hidden: run.reduce((sum, { rows }) => sum + rows.reduce((all, { notes }) => all + notes.length, 0), 0),
    classes: hiddenClasses.filter((name) => run.some(({ classes }) => classes.includes(name))),
  };
}

function flowOfOne({ block, rows, classes }: Paragraph): FlowItem[] {
  return [
    { kind: 'paragraph', id: `r${block.number}`, number: block.number, classes },
    ...rows.map((row): FlowItem => ({ kind: 'row', row })),
  ];
}

function overviewOf({ block, rows, classes }: Paragraph): OverviewItem {
  const [gravest] = classes;
  const variants = rows.reduce((sum, { notes }) => sum + notes.length, 0);
  return gravest
    ? { kind: 'link', row: `r${block.number}`, number: block.number, class: gravest, variants }
    : { kind: 'ticks', count: 1, printed: rows.some(({ cells }) => cells.every((cell) => cell !== null)) };
}
