import type { Block } from '../../records/article.ts';

/** Half-open, in UTF-16 code units of a stream. */
export interface Range {
  from: number;
  to: number;
}

export interface StreamBlock extends Range {
  id: string;
  type: Block['type'];
  /** 1-based place among the blocks of its text. */
  number: number;
}

/** The blocks of a text run together without their breaks, so that a break that only one witness has shifts nothing. */
export interface Stream {
  text: string;
  blocks: readonly StreamBlock[];
  byId: ReadonlyMap<string, StreamBlock>;
}

/** Runs the blocks of an article, or of a joint text, together; every block keeps its range. Tables are never compared. */
export function streamOf(blocks: readonly Pick<Block, 'id' | 'type' | 'text'>[]): Stream {
  let at = 0;
  const placed = blocks.flatMap(({ id, type, text }, index): StreamBlock[] => {
    if (type === 'table') return [];
    const from = at;
    at += text.length;
    return [{ id, type, number: index + 1, from, to: at }];
  });
  return {
    text: blocks.map(({ type, text }) => (type === 'table' ? '' : text)).join(''),
    blocks: placed,
    byId: new Map(placed.map((block) => [block.id, block])),
  };
}

/** The stream position of a place in a block; throws where the stream has no such block. */
export function positionIn(stream: Stream, block: string, offset: number): number {
  const found = stream.byId.get(block);
  if (!found) throw new Error(`No block ${block} in this text; this is a bug`);
  return found.from + offset;
}

/** The block that holds the character at `position`; at the very end the last one; throws for an empty stream. */
export function blockAt(stream: Stream, position: number): StreamBlock {
  let low = placeOfBegun(stream, position);
  while (low > 0 && isEmpty(stream.blocks[low])) low -= 1;
  const block = stream.blocks[low];
  if (!block) throw new Error('A text without blocks has no places; this is a bug');
  return block;
}

/** The last block that begins at `position` or before, though it may be empty or end before; none in an empty stream. */
export function lastBegun(stream: Stream, position: number): StreamBlock | undefined {
  return stream.blocks[placeOfBegun(stream, position)];
}

function placeOfBegun({ blocks }: Stream, position: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.from ?? Infinity) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const lengthOf = (range: Range): number => range.to - range.from;

const isEmpty = (block: StreamBlock | undefined): boolean => block !== undefined && lengthOf(block) === 0;
