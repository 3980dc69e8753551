import type { CorrectionEntry } from '../records/correction.ts';
import { hasUnseen, withUnseen } from '../text/unseen.ts';

const keys = [
  'id',
  'witness',
  'context',
  'from',
  'to',
  'decision',
  'reason',
  'by',
  'at',
  'source_sha',
] as const satisfies readonly (keyof CorrectionEntry)[];

/** Decisions as the YAML of `seeds/corrections/`, one after the other in the order given. */
export function writeCorrections(entries: readonly CorrectionEntry[]): string {
  return entries.map(writeEntry).join('');
}

function writeEntry(entry: CorrectionEntry): string {
  const lines = keys
    .filter((key) => key !== 'reason' || entry.reason !== '')
    .map((key) => `${key}: ${scalar(entry[key])}`);
  return `- ${lines.join('\n  ')}\n`;
}

/** Han and its punctuation at the beginning, and nothing within that YAML could take for a sign of its own. */
const plainHan =
  /^[\p{Script=Han}、。，；：！？…—“”‘’《》〈〉「」『』（）·][^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF:#]*$/u;

/** Ids, names, days: no number, no null, no true in any YAML. */
const plainWord = /^(?!(?:null|true|false|yes|no|on|off|y|n)$)(?:[a-z][a-z0-9-]*|\d+-a\d+|\d{4}-\d\d-\d\d)$/u;

/** Hexadecimal digits that are neither all decimal nor of the form `12e45`. */
const plainHash = /^(?!\d+(?:e\d+)?$)[0-9a-f]{8,64}$/u;

/** A scalar as it stands where that is safe and seen, else as JSON writes it, which YAML reads the same. */
function scalar(text: string): string {
  const isPlain = (plainHan.test(text) && !/\s$/u.test(text)) || plainWord.test(text) || plainHash.test(text);
  if (isPlain && !hasUnseen(text)) return text;
  return withUnseen(JSON.stringify(text), (code) => {
    const digits = code.slice(2).toLowerCase();
    return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits}`;
  });
}
