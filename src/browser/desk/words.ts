import { deciding } from '../../i18n/zh/deciding.ts';
import type { CorrectionEntry } from '../../records/correction.ts';

/** The words of the desk's script: only these, so that a page need not load the whole dictionary. */
export const words = deciding;

/** What a decision says, in short. */
export function saidBy({ decision, from, to }: CorrectionEntry): string {
  return words.state[decision](from, to);
}
