import type { SourcedText } from '../text/source-map.ts';
import { keyOf } from '../text/form.ts';
import { scriptOf, type Script } from '../text/script-forms.ts';
import { eachToken, type TokenKind } from '../text/tokens.ts';

/** A block of a witness; `pieces` where somebody else has cut it, each with what it is compared by. */
export interface WitnessBlock extends SourcedText {
  id: string;
  type: 'paragraph' | 'heading';
  pieces?: readonly { from: number; to: number; key: string }[];
}

/** One witness as collation reads it: its blocks in order, and where text may lack (`offset` UTF-16 in the block). */
export interface WitnessText {
  id: string;
  file: string;
  headline: string | null;
  blocks: readonly WitnessBlock[];
  lost: readonly { block: string; offset: number }[];
  /** At which of its ends it may lack text that the others print; a text is whole where nothing says otherwise. */
  free?: FreeEnds;
}

/** Ends at which a text may begin late or stop early. */
export interface FreeEnds {
  start: boolean;
  end: boolean;
}

/** Symbol of the break between two blocks; it equals only itself. */
export const BREAK = 0;
/** Symbol of white space of any kind and length. */
export const SPACE = 1;

export type SymbolKind = TokenKind | 'break';

/** Numbers for pieces of text, the same number for the same piece in one width and script; shared by all witnesses of a story. */
export class Interner {
  readonly kinds: SymbolKind[] = ['break', 'space'];
  readonly #keys: string[] = ['', ' '];
  readonly #symbols = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  readonly #spellings = new Map<string, number>();
  readonly #spelled: string[] = [];
  /** What is known of pieces of one code unit, which nearly all are: by its upper byte, then by its lower one. */
  readonly #units = Array.from({ length: 0x100 }, (): (readonly [number, number])[] => []);

  /** The symbol of the piece `[from, to)` of a text, and its spelling: the symbol itself, or a number below 0. */
  read(kind: TokenKind, text: string, [from, to]: readonly [number, number]): readonly [number, number] {
    const unit = to - from === 1 ? text.charCodeAt(from) : -1;
    const units = this.#units[unit >> 8];
    const known = units?.[unit & 0xff];
    if (known) return known;
    const piece = text.slice(from, to);
    const symbol = kind === 'space' ? SPACE : this.#symbolOf(kind, piece);
    const both = [symbol, this.#spellingOf(symbol, piece)] as const;
    if (units) units[unit & 0xff] = both;
    return both;
  }

  /** The symbol and spelling of a piece that somebody else has cut and normalized. */
  readAs(key: string, piece: string): [number, number] {
    const symbol = key === ' ' ? SPACE : this.#numberOf('word', key);
    return [symbol, this.#spellingOf(symbol, piece)];
  }

  #symbolOf(kind: TokenKind, piece: string): number {
    const symbol = this.#symbols.get(piece) ?? this.#numberOf(kind, keyOf(piece));
    this.#symbols.set(piece, symbol);
    return symbol;
  }

  #numberOf(kind: TokenKind, key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.kinds.push(kind) - 1;
      this.#keys.push(key);
      this.#numbers.set(key, number);
    }
    return number;
  }

  /** The symbol itself for a piece that is spelled as its key, else a number below 0, the same for the same spelling. */
  #spellingOf(symbol: number, text: string): number {
    if (text === this.#keys[symbol]) return symbol;
    const known = this.#spellings.get(text) ?? -1 - this.#spelled.push(text);
    this.#spellings.set(text, known);
    return known;
  }

  /** What a symbol or a spelling stands for. */
  textOf(number: number): string {
    return (number >= 0 ? this.#keys[number] : this.#spelled[-2 - number]) ?? '';
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
  free: FreeEnds;
  script: Script;
}

/** Cuts a witness into pieces and numbers them. Empty blocks keep their break. */
export function readSequence(witness: WitnessText, interner: Interner): Sequence {
  const most = witness.blocks.reduce((sum, { text }) => sum + text.length + 1, 0);
  const [symbols, spellings] = [new Int32Array(most), new Int32Array(most)];
  const [blocks, starts, ends] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let count = 0;
  const push = (
    symbol: number,
    spelling: number,
    [block, from, to]: readonly [number, number, number],
  ): void => {
    symbols[count] = symbol;
    spellings[count] = spelling;
    blocks[count] = block;
    starts[count] = from;
    ends[count] = to;
    count += 1;
  };
  witness.blocks.forEach(({ text, pieces }, block) => {
    const end = witness.blocks[block - 1]?.text.length;
    if (end !== undefined) push(BREAK, BREAK, [block - 1, end, end]);
    for (const { from, to, key } of pieces ?? [])
      push(...interner.readAs(key, text.slice(from, to)), [block, from, to]);
    if (pieces) return;
    eachToken(text, (kind, from, to) => {
      const [symbol, spelling] = interner.read(kind, text, [from, to]);
      push(symbol, spelling, [block, from, to]);
    });
  });
  const cut = (numbers: Int32Array): Int32Array => numbers.slice(0, count);
  const sequence: Sequence = {
    ...{ id: witness.id, blocks: witness.blocks },
    ...{ symbols: cut(symbols), spellings: cut(spellings) },
    ...{ block: cut(blocks), from: cut(starts), to: cut(ends) },
    lostBefore: new Uint8Array(count + 1),
    script: scriptOf(witness.blocks.map(({ text }) => text).join('')),
    free: witness.free ?? { start: false, end: false },
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
