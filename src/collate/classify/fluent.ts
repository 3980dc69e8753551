import type { Case } from './case.ts';
import { offices, speaking } from './offices.ts';

const NUMERAL = /^[\p{Nd}.,%‰/零〇一二三四五六七八九十百千万亿两几数]+$/u;

/** A number on both sides: nothing in the sentence shows which one is right. */
export function isNumber({ lemma, other }: Case): boolean {
  return NUMERAL.test(lemma) && NUMERAL.test(other);
}

/** Inside 《…》, the title of a document or a work. */
export function isDocumentTitle({ inTitle }: Case): boolean {
  return inTitle;
}

const OFFICE = new RegExp(offices.join('|'), 'u');

/** One of the two words is an office, or part of one (总书记, 副[部]长). */
export function isOffice(variant: Case): boolean {
  return [variant.lemma, variant.other].some((reading) => {
    const { text, from, to } = inContext(variant, reading);
    if (!OFFICE.test(text)) return false;
    return offices.some((office) => {
      for (let at = text.indexOf(office); at >= 0; at = text.indexOf(office, at + 1)) {
        if (at < to && at + office.length > from) return true;
      }
      return false;
    });
  });
}

const NAME = new RegExp(
  `(?:${offices.join('|')})(\\p{Script=Han}{2,4}?)(?:${speaking.join('|')}|[，、。）：,:)])`,
  'dgu',
);
const SPEAKER = new RegExp(`[，。”；,;](\\p{Script=Han}{2,3}?)(?:${speaking.join('|')})`, 'dgu');

/** Inside the name of a person: behind an office, or before a verb of speaking. */
export function isName(variant: Case): boolean {
  return [variant.lemma, variant.other].some((reading) => {
    const { text, from, to } = inContext(variant, reading);
    return [NAME, SPEAKER].some(
      (pattern) =>
        text.search(pattern) >= 0 &&
        [...text.matchAll(pattern)].some(({ indices }) => {
          const [first, end] = indices?.[1] ?? [0, 0];
          return first <= from && to <= end;
        }),
    );
  });
}

function inContext({ before, after }: Case, reading: string): { text: string; from: number; to: number } {
  return { text: before + reading + after, from: before.length, to: before.length + reading.length };
}
