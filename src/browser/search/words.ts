import { comparison } from '../../i18n/zh/comparison.ts';
import { records } from '../../i18n/zh/records.ts';
import { search } from '../../i18n/zh/search.ts';
import { variants } from '../../i18n/zh/variants.ts';

/** The words of search in the browser: only these, so that a page need not load the whole dictionary. */
export const words = { comparison, records, search, variants };
