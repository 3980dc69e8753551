import type { SearchUnit } from '../../export/search-documents.ts';
import { type FoldedText, foldForSearch } from '../../text/search-fold.ts';

export interface FoldedUnit {
  unit: SearchUnit;
  text: FoldedText;
}

/** Half-open, in units of a folded text. */
export interface FoldedRange {
  from: number;
  to: number;
}

/** A field or block that holds what was looked for, or in which that begins and then goes on in the next. */
export interface Hit {
  /** Where it begins. Its text goes on with that of the blocks behind it where what was found does. */
  unit: SearchUnit;
  text: FoldedText;
  /** The blocks that the text is made of, and where in it each begins; one, mostly. */
  parts: { at: SearchUnit['at']; from: number }[];
  /** Where, in order; places that touch or overlap are one. */
  ranges: FoldedRange[];
  /** How often, overlaps counted singly. */
  count: number;
}

/** What some units hold of some words. */
export interface Held {
  hits: Hit[];
  /** The words that stand in none of them. */
  missing: string[];
}

/**
 * Where each of the folded words stands: in a field of the head, or in the running text, from one paragraph into the next
 * too. Where some units hold all of the words, only those are hits; else each that holds one of them.
 */
export function hitsOf(units: readonly FoldedUnit[], words: readonly string[]): Held {
  const missing = new Set(words);
  const all: Hit[] = [];
  const some: Hit[] = [];
  const present = new Set<string>();
  for (const index of units.keys()) {
    const found = words.map((word) => ({ word, places: placesOf(word, units, index) }));
    const own = found.filter(({ places }) => places.length > 0);
    if (own.length === 0) continue;
    for (const { word } of own) present.add(word);
    const places = own.flatMap((one) => one.places);
    const hit = { ...extended(units, index, places), ranges: joined(places), count: places.length };
    (own.length === words.length ? all : some).push(hit);
  }
  for (const word of present) missing.delete(word);
  return { hits: all.length > 0 ? all : some, missing: [...missing] };
}

const isBlock = ({ unit }: FoldedUnit): boolean => /^p\d/u.test(unit.at);

/** Every place of a word that begins in a unit, overlapping ones too. */
function placesOf(word: string, units: readonly FoldedUnit[], index: number): FoldedRange[] {
  const { folded } = (units[index] as FoldedUnit).text;
  const places = rangesOf(word, folded, 0);
  const behind = following(units, index, word.length - 1);
  if (behind === '') return places;
  const start = Math.max(0, folded.length - word.length + 1);
  const over = rangesOf(word, folded.slice(start) + behind, start);
  return [...places, ...over.filter(({ from, to }) => from < folded.length && to > folded.length)];
}

function rangesOf(word: string, folded: string, offset: number): FoldedRange[] {
  const places: FoldedRange[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
    places.push({ from: offset + at, to: offset + at + word.length });
  return places;
}

/** The first characters of the blocks behind a block. */
function following(units: readonly FoldedUnit[], index: number, length: number): string {
  const unit = units[index];
  if (length === 0 || !unit || !isBlock(unit)) return '';
  let behind = '';
  for (let at = index + 1; at < units.length && behind.length < length; at += 1)
    behind += (units[at] as FoldedUnit).text.folded.slice(0, length - behind.length);
  return behind;
}

/** Characters that are shown behind what was found, and are wanted where that ends in another block. */
const shownBehind = 40;

/** A unit's text, and where what was found goes on, that of the blocks behind it; between two blocks is a line end. */
function extended(
  units: readonly FoldedUnit[],
  index: number,
  places: readonly FoldedRange[],
): Pick<Hit, 'unit' | 'text' | 'parts'> {
  const { unit, text } = units[index] as FoldedUnit;
  const parts = [{ at: unit.at, from: 0 }];
  const furthest = Math.max(...places.map(({ to }) => to));
  if (furthest <= text.folded.length) return { unit, text, parts };
  let whole = unit.text;
  let length = text.folded.length;
  for (let at = index + 1; at < units.length && length < furthest + shownBehind; at += 1) {
    const next = units[at] as FoldedUnit;
    parts.push({ at: next.unit.at, from: whole.length + 1 });
    whole += `\n${next.unit.text}`;
    length += next.text.folded.length;
  }
  return { unit: { ...unit, text: whole }, text: foldForSearch(whole), parts };
}

function joined(places: readonly FoldedRange[]): FoldedRange[] {
  const ranges: FoldedRange[] = [];
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    const last = ranges.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else ranges.push({ from, to });
  }
  return ranges;
}
