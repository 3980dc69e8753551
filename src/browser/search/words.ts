import { comparison as enComparison } from '../../i18n/en/comparison.ts';
import { records as enRecords } from '../../i18n/en/records.ts';
import { search as enSearch } from '../../i18n/en/search.ts';
import { variants as enVariants } from '../../i18n/en/variants.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Language } from '../../records/language.ts';
import { comparison } from '../../i18n/zh/comparison.ts';
import { records } from '../../i18n/zh/records.ts';
import { search } from '../../i18n/zh/search.ts';
import { variants } from '../../i18n/zh/variants.ts';
import { language } from '../language.ts';

type Words = Pick<Dictionary, 'comparison' | 'records' | 'search' | 'variants'>;

const all: Record<Language, Words> = {
  'zh-CN': { comparison, records, search, variants },
  en: { comparison: enComparison, records: enRecords, search: enSearch, variants: enVariants },
};

/** The words of search in the browser: only these, so that a page need not load the whole dictionary. */
export const words = all[language];
