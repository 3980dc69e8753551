import { type VariantClass, variantClasses } from '../../records/variant.ts';
import { type Note, noteOf } from './notes.ts';
import type { PairVariant, Side } from './pair-variants.ts';
import { ownBlock, type Row } from './rows.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { Range, StreamBlock } from './stream.ts';

/** One side of a row: the stretch of a block it shows, `null` where nothing but carets stands in it, and its segments. */
export interface Cell {
  block: StreamBlock | null;
  /** UTF-16 offsets in the block. */
  range: Range;
  segments: Segment[];
}

export interface RowView {
  /** `p12`, from the second row of a block on `p12-2`; `b-p12` where only B has the row, `b-p12-2` where its block began beside A. */
  id: string;
  a: Cell | null;
  b: Cell | null;
  notes: Note[];
  /** The block of B that begins in this row, beside a block of A. */
  opensB: string | null;
}

/** A paragraph of A with what stands beside it, in one row or several; of B where A has nothing. */
export interface ParagraphView {
  number: number;
  /** Whose paragraph the number counts: B's only where A prints nothing. */
  counts: 'a' | 'b';
  rows: RowView[];
  /** The classes of its variants, the gravest first, and how many variants there are. */
  classes: VariantClass[];
  variants: number;
  /** Whether both witnesses print it, one of them only in part, or which one alone does. */
  printed: 'both' | 'part' | 'a' | 'b';
}

export interface ParagraphOptions {
  /** The variants that no piece shows, by row. */
  attached: ReadonlyMap<Row, readonly PairVariant[]>;
  labels: ReadonlyMap<string, string>;
}

/** The rows of a comparison by paragraph, with segments and notes. */
export function paragraphsOf(
  rows: readonly Row[],
  a: Side,
  b: Side,
  options: ParagraphOptions,
): ParagraphView[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && ownBlock(last[0]) === ownBlock(row)) last.push(row);
    else groups.push([row]);
  }
  const opened = new Map<string, number>();
  return groups.map((group) => paragraphOf(group, { a, b, opened, ...options }));
}

interface Context extends ParagraphOptions {
  a: Side;
  b: Side;
  /** The blocks of B that rows have shown, and whether (1) or not (0) one began beside a block of A, and has its name there. */
  opened: Map<string, number>;
}

function paragraphOf(rows: readonly Row[], context: Context): ParagraphView {
  const views = rows.map((row) => rowView(row, context));
  const notes = views.flatMap((row) => row.notes);
  const counts = rows[0]?.a ? 'a' : 'b';
  return {
    number: rows[0]?.[counts]?.block.number ?? 0,
    counts,
    rows: views,
    classes: variantClasses.filter((name) => notes.some((note) => note.class === name)),
    variants: notes.length,
    printed: printedBy(rows, counts),
  };
}

/** Text that stands in one witness only counts as not printed; what a witness omits is a variant, and printed. */
function printedBy(rows: readonly Row[], counts: 'a' | 'b'): ParagraphView['printed'] {
  const pieces = rows.flatMap((row) => row.pieces);
  if (pieces.every(({ kind }) => kind === 'only')) return counts;
  return pieces.some(({ kind }) => kind === 'only') ? 'part' : 'both';
}

function rowView(row: Row, { a, b, attached, labels, opened }: Context): RowView {
  const marked = row.pieces.flatMap((piece) => (piece.kind === 'known' ? [piece.known] : []));
  return {
    id: idOf(row, opened),
    a: cellOf(row, 'a', a),
    b: cellOf(row, 'b', b),
    notes: [...marked, ...(attached.get(row) ?? [])].map(({ variant, class: shownAs, prefix, suffix }) =>
      noteOf(variant, a, { labels, ...(shownAs && { shownAs }), prefix, suffix }),
    ),
    opensB: openedBy(row, opened),
  };
}

function openedBy({ a, b }: Row, opened: Map<string, number>): string | null {
  if (!b || opened.has(b.block.id)) return null;
  opened.set(b.block.id, a ? 1 : 0);
  return a ? b.block.id : null;
}

function idOf({ a, b, part }: Row, opened: ReadonlyMap<string, number>): string {
  if (a) return numbered(a.block.id, part);
  const block = b?.block.id ?? '';
  return numbered(`b-${block}`, part + (opened.get(block) ?? 0));
}

const numbered = (name: string, part: number): string => (part === 1 ? name : `${name}-${part}`);

function cellOf(row: Row, name: 'a' | 'b', { stream }: Side): Cell | null {
  const side = row[name];
  const segments = segmentsOf(row, name, stream);
  if (!side && !segments.some(({ kind }) => kind === 'mark')) return null;
  if (!side) return { block: null, range: { from: 0, to: 0 }, segments };
  const { block, range } = side;
  return { block, range: { from: range.from - block.from, to: range.to - block.from }, segments };
}
