import { inLanguage } from '../in-language.ts';

/** The words of search in the browser. */
export const words = inLanguage<'comparison' | 'records' | 'search' | 'variants'>(
  import.meta.glob('../../i18n/*/{comparison,records,search,variants}.ts', { eager: true }),
);
