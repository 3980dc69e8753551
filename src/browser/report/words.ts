import type { Dictionary } from '../../i18n/dictionary.ts';
import { report as en } from '../../i18n/en/report.ts';
import type { Language } from '../../records/language.ts';
import { report as zh } from '../../i18n/zh/report.ts';
import { language } from '../language.ts';

const all: Record<Language, Dictionary['report']> = { 'zh-CN': zh, en };

/** The words of readers' reports. */
export const words = all[language];
