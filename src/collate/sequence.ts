import { fold } from '../text/fold.ts';
import type { Run } from '../text/offset-map.ts';
import { tokenize, type TokenKind } from '../text/tokens.ts';

/** One witness as collation reads it: its blocks in order, and where text may lack (`offset` UTF-16 in the block). */
export interface WitnessText {
  id: string;
  file: string;
  headline: string | null;
  blocks: readonly { id: string; type: 'paragraph' | 'heading'; text: string; sources: readonly Run[] }[];
  lost: readonly { block: string; offset: number }[];
}

/** Symbol of the break between two blocks; it equals only itself. */
export const BREAK = 0;
/** Symbol of white space of any kind and length. */
export const SPACE = 1;

export type SymbolKind = TokenKind | 'break';

/** Numbers for pieces of text, the same number for the same folded piece; shared by all witnesses of a story. */
export class Interner {
  readonly texts: string[] = ['¶', ' '];
  readonly kinds: SymbolKind[] = ['break', 'space'];
  readonly #numbers = new Map<string, number>();
  readonly #spellings = new Map<string, number>();

  symbolOf(text: string, kind: TokenKind): number {
    if (kind === 'space') return SPACE;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const symbol = this.texts.push(text) - 1;
    this.kinds.push(kind);
    this.#numbers.set(text, symbol);
    return symbol;
  }

  /** A number for a piece as it is printed: its symbol where folding changed nothing, else a number below 0. */
  spellingOf(text: string, symbol: number): number {
    if (text === this.texts[symbol]) return symbol;
    const known = this.#spellings.get(text) ?? -1 - this.#spellings.size;
    this.#spellings.set(text, known);
    return known;
  }

  kindOf(symbol: number): SymbolKind {
    return this.kinds[symbol] ?? 'grapheme';
  }
}

/**
 * A witness as parallel arrays, one entry a piece of text or a break between blocks. `symbols` are folded, `spellings`
 * are not; `block` is an index; `from` and `to` are UTF-16 offsets in the block (a break: both its length); `lostBefore` marks pieces
 * before which the print may lack text; the last entry of it stands for the end.
 */
export interface Sequence {
  id: string;
  blocks: WitnessText['blocks'];
  symbols: Int32Array;
  spellings: Int32Array;
  block: Int32Array;
  from: Int32Array;
  to: Int32Array;
  lostBefore: Uint8Array;
}

/** Cuts a witness into pieces and numbers them. Empty blocks keep their break. */
export function readSequence(witness: WitnessText, interner: Interner): Sequence {
  const columns = { symbols: [] as number[], spellings: [] as number[], block: [] as number[] };
  const from: number[] = [];
  const to: number[] = [];
  witness.blocks.forEach(({ text }, index) => {
    if (index > 0) {
      const end = witness.blocks[index - 1]?.text.length ?? 0;
      columns.symbols.push(BREAK);
      columns.spellings.push(BREAK);
      columns.block.push(index - 1);
      from.push(end);
      to.push(end);
    }
    const folded = fold(text);
    for (const token of tokenize(text)) {
      const symbol = interner.symbolOf(folded.slice(token.from, token.to), token.kind);
      columns.symbols.push(symbol);
      columns.spellings.push(interner.spellingOf(text.slice(token.from, token.to), symbol));
      columns.block.push(index);
      from.push(token.from);
      to.push(token.to);
    }
  });
  const sequence: Sequence = {
    id: witness.id,
    blocks: witness.blocks,
    symbols: Int32Array.from(columns.symbols),
    spellings: Int32Array.from(columns.spellings),
    block: Int32Array.from(columns.block),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    lostBefore: new Uint8Array(from.length + 1),
  };
  for (const seam of witness.lost) markLost(sequence, seam);
  return sequence;
}

/** Marks the first piece at or behind a seam, and the pieces on both sides of a break there, as preceded by lost text. */
function markLost(sequence: Sequence, seam: WitnessText['lost'][number]): void {
  const index = sequence.blocks.findIndex(({ id }) => id === seam.block);
  if (index < 0)
    throw new Error(`Seam in block ${seam.block}, which ${sequence.id} does not have; this is a bug`);
  let at = 0;
  while (at < sequence.symbols.length) {
    const block = sequence.block[at] as number;
    if (block > index || (block === index && (sequence.from[at] as number) >= seam.offset)) break;
    at += 1;
  }
  sequence.lostBefore[at] = 1;
  if (sequence.symbols[at - 1] === BREAK) sequence.lostBefore[at - 1] = 1;
  if (sequence.symbols[at] === BREAK) sequence.lostBefore[at + 1] = 1;
}
