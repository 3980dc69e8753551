import { inLanguage } from '../in-language.ts';

/** The words of readers' reports. */
export const words = inLanguage<'report'>(import.meta.glob('../../i18n/*/report.ts', { eager: true })).report;
