import { writeCorrections } from '../../corrections/write-corrections.ts';
import type { Report } from './report-text.ts';

/** What a correction needs beside what the reader wrote. */
export interface EntryFacts {
  /** The text of the block as the OCR read it. */
  block: string;
  by: string;
  at: string;
  /** The beginning of the page's SHA-256. */
  sha: string;
}

/** Characters of the block shown around a place, as at the desk; more where these stand in it twice. */
const around = 8;

/**
 * A report as a file of corrections, which an editor can take as it is; `null` where it does not tell what should be what:
 * the text has to stand once in the block, and something else has to be put for it.
 */
export function reportEntry(report: Report, facts: EntryFacts): string | null {
  const { place, text, meant, reason } = report;
  const at = facts.block.indexOf(text);
  const once = at >= 0 && !facts.block.includes(text, at + 1);
  if (text === '' || meant === '' || meant === text || !once) return null;
  for (const changed of [changeIn(text, meant), { from: 0, to: text.length, text: meant }]) {
    const from = facts.block.slice(at + changed.from, at + changed.to);
    const context = contextOf(facts.block, { from: at + changed.from, to: at + changed.to });
    if (context === null) continue;
    const witness = place.split('#')[0] ?? '';
    const why = reason.replace(/\s+/gu, ' ').trim();
    const said = { from, to: changed.text, decision: 'accept', reason: why } as const;
    const signed = { by: facts.by, at: facts.at, source_sha: facts.sha };
    return writeCorrections([{ id: place, witness, context, ...said, ...signed }]);
  }
  return null;
}

/** What of a text becomes another: without the ends that both share, but with one character where nothing else is left. */
function changeIn(text: string, meant: string): { from: number; to: number; text: string } {
  const [old, made] = [Array.from(text), Array.from(meant)];
  const shorter = Math.min(old.length, made.length);
  let start = 0;
  while (start < shorter && old[start] === made[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === made.at(-1 - end)) end += 1;
  if (start + end === old.length) {
    if (start > 0) start -= 1;
    else end -= 1;
  }
  const from = old.slice(0, start).join('').length;
  const to = text.length - old.slice(old.length - end).join('').length;
  return { from, to, text: made.slice(start, made.length - end).join('') };
}

/** The words around a place: as few as tell it from all others in the block; `null` where even all of it do not. */
function contextOf(block: string, { from, to }: { from: number; to: number }): string | null {
  const own = block.slice(from, to);
  const [before, after] = [Array.from(block.slice(0, from)), Array.from(block.slice(to))];
  const longest = Math.max(before.length, after.length, around);
  for (let length = around; length <= longest; length += around) {
    const left = before.slice(-length).join('');
    const context = left + own + after.slice(0, length).join('');
    const tells = context.indexOf(own) === left.length && !context.includes(own, left.length + 1);
    if (!tells) return null;
    if (block.indexOf(context) === block.lastIndexOf(context)) return context;
  }
  return null;
}
