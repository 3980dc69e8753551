import { regionalForms, simplifiedForms } from './script-table.ts';

/**
 * One character for all that the table links, directly or by way of others (发 for 發, 髮 and 发): a Simplified form in
 * the Basic Multilingual Plane where there is one, so that a folded text is never longer than the text.
 */
const folds = foldsOf();

/** The folded form of each code unit of the Basic Multilingual Plane. */
const unitFolds = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
for (const [from, to] of folds)
  if (from.length === 1 && to.length === 1) unitFolds[from.charCodeAt(0)] = to.charCodeAt(0);

const BEYOND_UNITS = /[\u{10000}-\u{10ffff}]/u;

/**
 * The folded form of one UTF-16 code unit, Traditional and Simplified made one; what has no twin, or one beyond the Basic
 * Multilingual Plane alone, is returned as it is.
 */
export function foldScriptUnit(unit: number): number {
  return unitFolds[unit] as number;
}

/**
 * Folds Traditional and Simplified Chinese to one, character by character: texts that differ in script alone become the
 * same; 發 and 髮 do too. Idempotent. Offsets stay unless a character of two code units has a twin of one.
 */
export function foldScript(text: string): string {
  if (BEYOND_UNITS.test(text)) {
    let folded = '';
    for (const char of text) folded += folds.get(char) ?? char;
    return folded;
  }
  for (let at = 0; at < text.length; at += 1)
    if (unitFolds[text.charCodeAt(at)] !== text.charCodeAt(at)) return foldFrom(text, at);
  return text;
}

function foldFrom(text: string, first: number): string {
  let folded = text.slice(0, first);
  for (let at = first; at < text.length; at += 1)
    folded += String.fromCharCode(foldScriptUnit(text.charCodeAt(at)));
  return folded;
}

function foldsOf(): Map<string, string> {
  const classOf = new Map<string, Set<string>>();
  for (const [one, other] of [...simplifiedForms, ...regionalForms]) {
    const joined = new Set([...(classOf.get(one) ?? [one]), ...(classOf.get(other) ?? [other])]);
    for (const member of joined) classOf.set(member, joined);
  }
  const traditional = new Set(simplifiedForms.map(([from]) => from));
  const rank = (char: string): number => (char.length > 1 ? 2 : 0) + (traditional.has(char) ? 1 : 0);
  const made = new Map<string, string>();
  for (const members of new Set(classOf.values())) {
    const [first = ''] = [...members].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    for (const member of members) made.set(member, first);
  }
  return made;
}
