import { en } from './en/en.ts';
import type { Language } from '../records/language.ts';
import { messagesOf } from './messages-of.ts';
import { archive } from './zh-CN/archive.ts';
import { article } from './zh-CN/article.ts';
import { classRules } from './zh-CN/class-rules.ts';
import { compare } from './zh-CN/compare.ts';
import { comparison } from './zh-CN/comparison.ts';
import { data } from './zh-CN/data.ts';
import { desk } from './zh-CN/desk.ts';
import { frame } from './zh-CN/frame.ts';
import { glossary } from './zh-CN/glossary.ts';
import { home } from './zh-CN/home.ts';
import { method } from './zh-CN/method.ts';
import { offline } from './zh-CN/offline.ts';
import { picture } from './zh-CN/picture.ts';
import { deciding } from './zh-CN/deciding.ts';
import { reading } from './zh-CN/reading.ts';
import { records } from './zh-CN/records.ts';
import { report } from './zh-CN/report.ts';
import { rules } from './zh-CN/rules.ts';
import { search } from './zh-CN/search.ts';
import { signs } from './zh-CN/signs.ts';
import { story } from './zh-CN/story.ts';
import { variants } from './zh-CN/variants.ts';

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
