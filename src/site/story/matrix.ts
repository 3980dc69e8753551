import type { Story } from '../../records/story.ts';
import {
  substantiveClasses,
  type Variant,
  type VariantClass,
  variantClasses,
} from '../../records/variant.ts';
import { readingOf } from '../comparison/pair-variants.ts';
import { hanCount } from '../comparison/sentences.ts';
import type { Range, StreamBlock } from '../comparison/stream.ts';
import type { JointMap, JointPlace } from './joint-map.ts';

/** How much of a block a witness prints: all, with a gap or an omission, its end, its beginning, nothing. */
export type Share = 'whole' | 'abridged' | 'head-cut' | 'tail-cut' | 'none';

/** A witness's share in a block, and the substantive variants in which it departs from the joint text there. */
export interface MatrixCell {
  witness: string;
  share: Share;
  variants: Variant[];
  /** The gravest class among them. */
  class: VariantClass | null;
}

export interface MatrixRow {
  id: string;
  number: number;
  type: StreamBlock['type'];
  /** The block's first characters. */
  opening: string;
  cells: MatrixCell[];
}

const openingLength = 7;

/** An omission of so many Han or more shortens a block; a shorter one is a slip. */
const abridgedFromHan = 10;

/** The joint text's blocks against its witnesses. */
export function matrixOf(story: Story, map: JointMap): MatrixRow[] {
  const places = map.places.filter(({ variant }) => substantiveClasses.includes(variant.class));
  const inBlock = Map.groupBy(places, ({ block }) => block.id);
  const coverage = new Map(story.witnesses.map((witness) => [witness.article, map.coverage(witness)]));
  return map.stream.blocks.map((block) => ({
    id: block.id,
    number: block.number,
    type: block.type,
    opening: Array.from(map.stream.text.slice(block.from, block.to)).slice(0, openingLength).join(''),
    cells: story.witnesses.map(({ article }) =>
      cellOf(article, block, {
        covered: coverage.get(article) ?? [],
        places: inBlock.get(block.id) ?? [],
      }),
    ),
  }));
}

/** A column of the matrix: one witness, or several that are alike in every block; `at`: where its cells stand in a row. */
export interface MatrixColumn {
  witnesses: string[];
  at: number;
}

/** Every witness as a column. */
export function columnsOf(rows: readonly MatrixRow[]): MatrixColumn[] {
  return (rows[0]?.cells ?? []).map(({ witness }, at) => ({ witnesses: [witness], at }));
}

/** Witnesses that print as much of every block, and depart from the joint text in the same way, as one column. */
export function equalColumns(rows: readonly MatrixRow[]): MatrixColumn[] {
  const groups = Map.groupBy(columnsOf(rows), ({ at }) =>
    JSON.stringify(
      rows.map(({ cells }) => {
        const cell = cells[at];
        return [cell?.share, cell?.variants.map((variant) => [variant.id, readingOf(variant, cell.witness)])];
      }),
    ),
  );
  return [...groups.values()]
    .map((columns) => ({
      witnesses: columns.flatMap(({ witnesses }) => witnesses),
      at: columns[0]?.at ?? 0,
    }))
    .sort((a, b) => b.witnesses.length - a.witnesses.length || a.at - b.at);
}

function cellOf(
  witness: string,
  block: StreamBlock,
  { covered, places }: { covered: readonly Range[]; places: readonly JointPlace[] },
): MatrixCell {
  const departing = places.filter((place) => departs(place, witness));
  const variants = departing.map(({ variant }) => variant);
  const share = shareOf(block, covered);
  const shortened = departing.some((place) => omits(place, witness));
  return {
    witness,
    share: share === 'whole' && shortened ? 'abridged' : share,
    variants,
    class: variantClasses.find((name) => variants.some((variant) => variant.class === name)) ?? null,
  };
}

/** Whether a witness covers a place and has another reading than the joint text. */
export function departs({ readings, witness: printed }: JointPlace, witness: string): boolean {
  const own = readings.get(witness);
  return own !== undefined && own !== readings.get(printed);
}

function omits({ variant, readings }: JointPlace, witness: string): boolean {
  if (readings.get(witness) !== '') return false;
  return variant.readings.some(({ text }) => hanCount(text) >= abridgedFromHan);
}

function shareOf(block: StreamBlock, covered: readonly Range[]): Share {
  const within = covered
    .map(({ from, to }) => ({ from: Math.max(from, block.from), to: Math.min(to, block.to) }))
    .filter(({ from, to }) => from < to);
  const [first] = within;
  const last = within.at(-1);
  if (!first || !last) return 'none';
  const [begins, ends] = [first.from === block.from, last.to === block.to];
  if (begins && ends) return within.length === 1 ? 'whole' : 'abridged';
  if (begins) return 'tail-cut';
  return ends ? 'head-cut' : 'abridged';
}
