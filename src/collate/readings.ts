import { formOf, keyOf } from '../text/form.ts';
import { areOneText } from '../text/script-forms.ts';
import { OUTSIDE } from './columns.ts';
import type { Place } from './places.ts';
import { BREAK, type Sequence } from './sequence.ts';
import { cellAt, textOf, type StoryText } from './story-text.ts';

/** What one witness has at a place: half-open UTF-16 offsets in one of its blocks. */
export interface WitnessReading {
  witness: number;
  block: number;
  from: number;
  to: number;
  text: string;
}

/** A reading and all witnesses that have it; `text` as the first of them spells it. */
export interface ReadingGroup {
  text: string;
  witnesses: number[];
}

/** Every covering witness's reading at a place of text or width, in the order of the witnesses. */
export function readingsAt(story: StoryText, place: Place): WitnessReading[] {
  const readings: WitnessReading[] = [];
  const absent: number[] = [];
  story.sequences.forEach((sequence, witness) => {
    if (!covers(story, witness, place)) return;
    const first = story.before[witness]?.[place.from] ?? 0;
    const end = story.before[witness]?.[place.to] ?? 0;
    if (first === end) {
      absent.push(witness);
      return;
    }
    readings.push({
      witness,
      block: sequence.block[first] as number,
      from: sequence.from[first] as number,
      to: sequence.to[end - 1] as number,
      // A reading of one piece, as most are, is not cut out again for every witness.
      text:
        end - first === 1
          ? story.interner.textOf(sequence.spellings[first] as number)
          : textOf(sequence, first, end),
    });
  });
  if (absent.length === 0) return readings;
  const beginsBlock = readings[0]?.from === 0;
  for (const witness of absent) readings.push(gapAt(story, witness, { column: place.from, beginsBlock }));
  return readings.sort((left, right) => left.witness - right.witness);
}

/** A witness covers a place if it reaches any column of it. */
function covers(story: StoryText, witness: number, place: Place): boolean {
  for (let column = place.from; column < place.to; column += 1) {
    if (cellAt(story, witness, column) !== OUTSIDE) return true;
  }
  return false;
}

/**
 * Where an absent reading would stand: right behind the character before it; where the missing text begins a block,
 * at the beginning of the next block.
 */
export function gapAt(
  story: StoryText,
  witness: number,
  { column, beginsBlock }: { column: number; beginsBlock: boolean },
): WitnessReading {
  const sequence = story.sequences[witness] as Sequence;
  const next = story.before[witness]?.[column] ?? 0;
  const absent = { witness, text: '' };
  if (next === 0) return { ...absent, block: 0, from: 0, to: 0 };
  const block = sequence.block[next - 1] as number;
  const afterBreak = sequence.symbols[next - 1] === BREAK;
  if (afterBreak || (beginsBlock && sequence.symbols[next] === BREAK)) {
    return { ...absent, block: block + 1, from: 0, to: 0 };
  }
  const end = sequence.to[next - 1] as number;
  return { ...absent, block, from: end, to: end };
}

/** What makes two readings one: their text in one width and script, without blanks. */
export function readingKey(text: string): string {
  const key = keyOf(text);
  return key.includes(' ') ? key.replaceAll(' ', '') : key;
}

/** Groups readings by what they say, or, where all say the same, by how they spell it. */
export function groupReadings(
  readings: readonly WitnessReading[],
  sequences: readonly Sequence[],
  kind: Place['kind'] = 'text',
): { groups: ReadingGroup[]; sameText: boolean } {
  if (kind === 'width') return { groups: groupsBy(readings, ({ text }) => text), sameText: true };
  const spelled = [...Map.groupBy(readings, ({ text }) => text).values()];
  const said = [...Map.groupBy(spelled, ([first]) => readingKey(first?.text ?? '')).values()].flatMap(
    (all) => {
      if (all.length === 1) return all.map(groupOf);
      const own = all.flat().sort((left, right) => left.witness - right.witness);
      return sayTheSame(own, sequences) ? [groupOf(own)] : groupsBy(own, ({ text }) => formOf(text));
    },
  );
  if (said.length > 1) return { groups: said, sameText: false };
  return { groups: groupsBy(readings, ({ text }) => text), sameText: true };
}

/** Whether readings with one key may be one text in two scripts, which 發 and 髮 are not. */
function sayTheSame(readings: readonly WitnessReading[], sequences: readonly Sequence[]): boolean {
  const forms = readings.map(({ witness, text }) => ({
    text: formOf(text).replaceAll(' ', ''),
    script: sequences[witness]?.script ?? 'simplified',
  }));
  return forms.every(({ text }) => text === forms[0]?.text) || areOneText(forms);
}

const groupOf = (readings: readonly WitnessReading[]): ReadingGroup => ({
  text: readings[0]?.text ?? '',
  witnesses: readings.map(({ witness }) => witness),
});

const groupsBy = (
  readings: readonly WitnessReading[],
  toldBy: (reading: WitnessReading) => string,
): ReadingGroup[] => [...Map.groupBy(readings, toldBy).values()].map(groupOf);
