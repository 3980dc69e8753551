import type { CorrectionEntry } from '../../records/correction.ts';
import { inLanguage } from '../in-language.ts';

/** The words of the desk's script. */
export const words = inLanguage<'deciding'>(
  import.meta.glob('../../i18n/*/deciding.ts', { eager: true }),
).deciding;

/** What a decision says, in short. */
export function saidBy({ decision, from, to }: CorrectionEntry): string {
  return words.state[decision](from, to);
}
