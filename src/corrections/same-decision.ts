import type { CorrectionEntry } from '../records/correction.ts';

/** Who decides without giving a name; such a decision confirms nobody's. */
export const anonymous = '未署名';

/** What makes two names one person's: width, case and outer blanks aside. */
export function personKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

type Said = Pick<CorrectionEntry, 'decision' | 'to'>;

/** Whether two decisions on one place say the same; what a rejected reading was held against does not count. */
export function sameDecision(a: Said, b: Said): boolean {
  return a.decision === b.decision && (a.decision !== 'accept' || a.to === b.to);
}

/** Whether two decisions on one place cannot both hold; one that leaves it open contradicts nothing. */
export function contradict(a: Said, b: Said): boolean {
  return a.decision !== 'undecided' && b.decision !== 'undecided' && !sameDecision(a, b);
}
