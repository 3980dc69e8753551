import type { Dictionary } from '../../i18n/dictionary.ts';
import type { LineReading } from '../../records/reading.ts';

/** Why a line was told for what it is, in words: what it was told for, and each sign with what it weighs. */
export interface ToldSigns {
  verdict: string;
  /** `line`: where the sign was seen if that is another line. */
  rows: { weight: string; text: string; line: number | null; against: boolean }[];
}

/** From so many nats on a sign leaves no choice, and its figure says nothing. */
const CERTAIN = 40;

/** The words for how a line was read. */
export function toldSigns(reading: LineReading, words: Dictionary['signs']): ToldSigns {
  const { line: own, label, instead, nats, signs } = reading;
  return {
    verdict: words.verdict(wordFor(words.label, label), wordFor(words.label, instead), nats),
    rows: signs.map(({ sign, nats: weight, line }) => ({
      weight: weight >= CERTAIN ? words.certain : signed(weight),
      text: wordFor(words.sign, sign),
      line: line === own ? null : line,
      against: weight < 0,
    })),
  };
}

const signed = (nats: number): string => `${nats < 0 ? '−' : '+'}${Math.abs(nats).toFixed(1)}`;

/** The records may be of another version than the words. */
const wordFor = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
