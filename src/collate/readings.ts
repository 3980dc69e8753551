import { formOf, keyOf } from '../text/form.ts';
import { areOneText } from '../text/script-forms.ts';
import { breakReading } from './breaks.ts';
import { OUTSIDE } from './columns.ts';
import { gapAt } from './gap-at.ts';
import type { Place } from './places.ts';
import type { Sequence } from './sequence.ts';
import { cellAt, textOf, type StoryText } from './story-text.ts';

/** What one witness has at a place: half-open UTF-16 offsets in one of its blocks. */
export interface WitnessReading {
  witness: number;
  block: number;
  from: number;
  to: number;
  text: string;
}

/** A reading and all witnesses that have it, ascending; `text` as the first of them spells it. */
export interface ReadingGroup {
  text: string;
  witnesses: number[];
}

/**
 * What a witness has at a place; `null` where it does not cover it. A long collation has millions of readings, so that
 * they are read where they are asked for, and not kept.
 */
export function readingAt(story: StoryText, place: Place, witness: number): WitnessReading | null {
  if (place.kind === 'break') return breakReading(story, place.from, witness);
  const [first, end] = piecesAt(story, place, witness);
  if (first === end) {
    if (!covers(story, place, witness)) return null;
    return gapAt(story, witness, { column: place.from, beginsBlock: beginsBlock(story, place) });
  }
  const sequence = story.sequences[witness] as Sequence;
  return {
    witness,
    block: sequence.block[first] as number,
    from: sequence.from[first] as number,
    to: sequence.to[end - 1] as number,
    text: textAt(story, witness, [first, end]),
  };
}

/** Which pieces of a witness stand at a place, half-open. */
const piecesAt = ({ before }: StoryText, { from, to }: Place, witness: number): [number, number] => [
  before[witness]?.[from] as number,
  before[witness]?.[to] as number,
];

/** The text of a witness's pieces; that of one piece, as most readings are, is not cut out again for every witness. */
function textAt(
  { sequences, interner }: StoryText,
  witness: number,
  [first, end]: readonly [number, number],
): string {
  const sequence = sequences[witness] as Sequence;
  if (end - first === 1) return interner.textOf(sequence.spellings[first] as number);
  return textOf(sequence, first, end);
}

/** A witness covers a place if it reaches any column of it. */
function covers(story: StoryText, place: Place, witness: number): boolean {
  for (let column = place.from; column < place.to; column += 1) {
    if (cellAt(story, witness, column) !== OUTSIDE) return true;
  }
  return false;
}

/** Whether what the first witness that has something at a place has there begins a block. */
function beginsBlock(story: StoryText, place: Place): boolean {
  for (const [witness, sequence] of story.sequences.entries()) {
    const [first, end] = piecesAt(story, place, witness);
    if (first < end) return sequence.from[first] === 0;
  }
  return false;
}

/** Who covers a place, by how they spell what they have there, in the order of the witnesses. */
export function spellingsAt(story: StoryText, place: Place): ReadingGroup[] {
  const groups = new Map<string, ReadingGroup>();
  /** Of readings of one piece, by the number of its spelling: most are found again without a text. */
  const known = new Map<number, ReadingGroup>();
  const groupOf = (text: string): ReadingGroup => {
    const group = groups.get(text) ?? { text, witnesses: [] };
    groups.set(text, group);
    return group;
  };
  for (const [witness, sequence] of story.sequences.entries()) {
    if (place.kind === 'break') {
      const reading = breakReading(story, place.from, witness);
      if (reading) groupOf(reading.text).witnesses.push(witness);
      continue;
    }
    const [first, end] = piecesAt(story, place, witness);
    if (first === end && !covers(story, place, witness)) continue;
    if (end - first === 1) {
      const spelling = sequence.spellings[first] as number;
      const group = known.get(spelling) ?? groupOf(story.interner.textOf(spelling));
      known.set(spelling, group);
      group.witnesses.push(witness);
    } else groupOf(first === end ? '' : textAt(story, witness, [first, end])).witnesses.push(witness);
  }
  return [...groups.values()];
}

/** All witnesses of some groups, ascending. */
export const witnessesOf = (groups: readonly ReadingGroup[]): number[] =>
  groups.flatMap(({ witnesses }) => witnesses).sort((left, right) => left - right);

/** What makes two readings one: their text in one width and script, without blanks. */
export function readingKey(text: string): string {
  const key = keyOf(text);
  return key.includes(' ') ? key.replaceAll(' ', '') : key;
}

/** Joins groups of one spelling that say the same; where all say the same they stay as they are spelled. */
export function groupReadings(
  spelled: ReadingGroup[],
  sequences: readonly Sequence[],
  kind: Place['kind'] = 'text',
): { groups: ReadingGroup[]; sameText: boolean } {
  if (kind === 'width') return { groups: spelled, sameText: true };
  const said = [...Map.groupBy(spelled, ({ text }) => readingKey(text)).values()].flatMap((all) => {
    if (all.length === 1) return all;
    const isOne = sayTheSame(all, sequences);
    return [...Map.groupBy(all, ({ text }) => (isOne ? '' : formOf(text))).values()].map(joined);
  });
  return said.length > 1 ? { groups: said, sameText: false } : { groups: spelled, sameText: true };
}

/** Whether readings with one key may be one text in two scripts, which 發 and 髮 are not. */
function sayTheSame(spelled: readonly ReadingGroup[], sequences: readonly Sequence[]): boolean {
  const forms = spelled.flatMap(({ text, witnesses }) => {
    const form = formOf(text).replaceAll(' ', '');
    const scripts = new Set(witnesses.map((witness) => sequences[witness]?.script ?? 'simplified'));
    return [...scripts].map((script) => ({ text: form, script }));
  });
  return forms.every(({ text }) => text === forms[0]?.text) || areOneText(forms);
}

const joined = (groups: readonly ReadingGroup[]): ReadingGroup => ({
  text: groups[0]?.text ?? '',
  witnesses: witnessesOf(groups),
});
