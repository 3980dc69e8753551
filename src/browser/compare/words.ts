import type { Dictionary } from '../../i18n/dictionary.ts';
import { compare as enCompare } from '../../i18n/en/compare.ts';
import { comparison as enComparison } from '../../i18n/en/comparison.ts';
import { frame as enFrame } from '../../i18n/en/frame.ts';
import { records as enRecords } from '../../i18n/en/records.ts';
import { variants as enVariants } from '../../i18n/en/variants.ts';
import { compare } from '../../i18n/zh/compare.ts';
import { comparison } from '../../i18n/zh/comparison.ts';
import { frame } from '../../i18n/zh/frame.ts';
import { records } from '../../i18n/zh/records.ts';
import { variants } from '../../i18n/zh/variants.ts';
import type { Language } from '../../records/language.ts';
import { language } from '../language.ts';
import type { Trouble } from './trouble.ts';

type Words = Pick<Dictionary, 'compare' | 'comparison' | 'frame' | 'records' | 'variants'>;

const all: Record<Language, Words> = {
  'zh-CN': { compare, comparison, frame, records, variants },
  en: {
    compare: enCompare,
    comparison: enComparison,
    frame: enFrame,
    records: enRecords,
    variants: enVariants,
  },
};

/** The words of comparisons in the browser: only these, so that a page need not load the whole dictionary. */
export const words = all[language];

/** What is wrong, in words. */
export function sayTrouble(trouble: Trouble): string {
  const { problem } = words.compare;
  switch (trouble.problem) {
    case 'tooFew':
      return problem.tooFew(trouble.empty, trouble.alone);
    case 'tooMany':
      return problem.tooMany(trouble.most);
    case 'tooLong':
    case 'allTooLong':
    case 'tooLarge':
      return problem[trouble.problem](trouble.length, trouble.most);
    case 'broken':
      return problem.broken(trouble.format, trouble.reason);
    case 'no-article':
      return problem.noArticle;
    case 'no-line':
      return problem.noLine(trouble.format);
    case 'folder':
      return problem.folder(trouble.name);
    default:
      return problem[trouble.problem];
  }
}
