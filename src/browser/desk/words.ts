import type { Dictionary } from '../../i18n/dictionary.ts';
import { deciding as en } from '../../i18n/en/deciding.ts';
import type { Language } from '../../records/language.ts';
import { deciding as zh } from '../../i18n/zh/deciding.ts';
import type { CorrectionEntry } from '../../records/correction.ts';
import { language } from '../language.ts';

const all: Record<Language, Dictionary['deciding']> = { 'zh-CN': zh, en };

/** The words of the desk's script: only these, so that a page need not load the whole dictionary. */
export const words = all[language];

/** What a decision says, in short. */
export function saidBy({ decision, from, to }: CorrectionEntry): string {
  return words.state[decision](from, to);
}
