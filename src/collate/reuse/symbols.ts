import { foldUnit } from '../../text/fold.ts';
import { foldScriptUnit } from '../../text/script-fold.ts';

/** Symbols 0xe000 and up stand for words, numbers and rare Han, by a hash; below, a symbol is its own code unit. */
const firstHashed = 0xe000;
const hashedSymbols = 0x1900;

/** Called for every symbol of a text with its half-open UTF-16 offsets. */
export type OnSymbol = (symbol: number, from: number, to: number) => void;

/**
 * Reads what is said in a text, one symbol a Han or other unspaced letter, one a word or number; marks and blanks are
 * passed over, so that neither punctuation nor breaks of lines and paragraphs hide a passage; nor does the script.
 */
export function readSymbols(text: string, onSymbol: OnSymbol): void {
  let wordFrom = -1;
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? foldUnit(text.charCodeAt(at)) : 0;
    const kind = kindOf(unit);
    if (kind === 'word') {
      if (wordFrom < 0) [wordFrom, hash] = [at, 0];
      hash = (Math.imul(hash, 0x01000193) + unit) | 0;
      continue;
    }
    if (wordFrom >= 0) {
      onSymbol(hashed(hash), wordFrom, at);
      wordFrom = -1;
    }
    if (kind === 'single') onSymbol(foldScriptUnit(unit), at, at + 1);
    else if (kind === 'pair' && at + 1 < text.length) {
      onSymbol(hashed(Math.imul(unit, 0x10001) + text.charCodeAt(at + 1)), at, at + 2);
      at += 1;
    }
  }
}

function kindOf(unit: number): 'word' | 'single' | 'pair' | 'none' {
  if (unit >= 0x3400 && unit < 0xd800) return 'single';
  if (unit < 0x80) {
    const isDigit = unit >= 0x30 && unit <= 0x39;
    const isLetter = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
    return isDigit || isLetter ? 'word' : 'none';
  }
  if (unit >= 0xd800 && unit < 0xdc00) return 'pair';
  if (unit >= 0x3005 && unit <= 0x3007) return 'single';
  if (unit >= 0x3041 && unit < 0x3400) return 'single';
  if (unit >= 0xf900 && unit < 0xfb00) return 'single';
  return unit >= 0xc0 && unit < 0x2000 ? 'word' : 'none';
}

function hashed(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return firstHashed + (((spread ^ (spread >>> 12)) >>> 0) % hashedSymbols);
}

/** The symbols of many texts behind each other; text t has those from `starts[t]` to `starts[t + 1]`. */
export interface SymbolStore {
  symbols: Uint16Array;
  starts: Uint32Array;
  /** Those of each text by themselves, where they were read before: the same object for the same text. */
  texts?: readonly Uint16Array[];
}

/** Reads all texts into one store: two bytes a symbol, which is what lets a hundred thousand articles fit. */
export function storeSymbols(texts: readonly string[]): SymbolStore {
  const capacity = texts.reduce((sum, { length }) => sum + length, 0);
  const symbols = new Uint16Array(capacity);
  const starts = new Uint32Array(texts.length + 1);
  let count = 0;
  texts.forEach((text, at) => {
    readSymbols(text, (symbol) => {
      symbols[count] = symbol;
      count += 1;
    });
    starts[at + 1] = count;
  });
  return { symbols: symbols.subarray(0, count), starts };
}

/** The symbols of one text. */
export function symbolsIn(text: string): Uint16Array {
  return storeSymbols([text]).symbols.slice();
}

/** One store of texts that were read before. */
export function joinSymbols(texts: readonly Uint16Array[]): SymbolStore {
  const starts = new Uint32Array(texts.length + 1);
  for (const [at, { length }] of texts.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  const symbols = new Uint16Array(starts.at(-1) ?? 0);
  for (const [at, own] of texts.entries()) symbols.set(own, starts[at]);
  return { symbols, starts, texts };
}

/** The symbols of one text of a store. */
export function symbolsOf({ symbols, starts, texts }: SymbolStore, text: number): Uint16Array {
  return texts?.[text] ?? symbols.subarray(starts[text], starts[text + 1]);
}
