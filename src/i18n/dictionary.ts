import { en } from './en/en.ts';
import type { Language } from '../records/language.ts';
import { messagesOf } from './messages-of.ts';
import { archive } from './zh/archive.ts';
import { article } from './zh/article.ts';
import { classRules } from './zh/class-rules.ts';
import { compare } from './zh/compare.ts';
import { comparison } from './zh/comparison.ts';
import { data } from './zh/data.ts';
import { desk } from './zh/desk.ts';
import { frame } from './zh/frame.ts';
import { glossary } from './zh/glossary.ts';
import { home } from './zh/home.ts';
import { method } from './zh/method.ts';
import { offline } from './zh/offline.ts';
import { picture } from './zh/picture.ts';
import { deciding } from './zh/deciding.ts';
import { reading } from './zh/reading.ts';
import { records } from './zh/records.ts';
import { report } from './zh/report.ts';
import { rules } from './zh/rules.ts';
import { search } from './zh/search.ts';
import { signs } from './zh/signs.ts';
import { story } from './zh/story.ts';
import { variants } from './zh/variants.ts';

/** Every string of the interface in Simplified Chinese: one file of `zh/` a page type or room. */
const zh = {
  archive,
  article,
  classRules,
  compare,
  comparison,
  data,
  deciding,
  desk,
  frame,
  glossary,
  home,
  method,
  offline,
  picture,
  reading,
  records,
  report,
  rules,
  search,
  signs,
  story,
  variants,
} as const;

type Widened<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Result
    ? (...values: Values) => Widened<Result>
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/** What a language has to say: the same keys, and functions of the same values. */
export type Dictionary = Widened<typeof zh>;

const dictionaries: Record<Language, Dictionary> = { 'zh-CN': zh, en };
const messages = messagesOf<Dictionary>(zh);

/** The interface's words in a language. Where none is named, messages in their place: a page is made once for all. */
export function dictionaryOf(language?: Language): Dictionary {
  return language === undefined ? messages : dictionaries[language];
}
