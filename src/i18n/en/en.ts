import type { Dictionary } from '../dictionary.ts';
import { archive } from './archive.ts';
import { article } from './article.ts';
import { classRules } from './class-rules.ts';
import { compare } from './compare.ts';
import { comparison } from './comparison.ts';
import { data } from './data.ts';
import { deciding } from './deciding.ts';
import { desk } from './desk.ts';
import { frame } from './frame.ts';
import { glossary } from './glossary.ts';
import { home } from './home.ts';
import { method } from './method.ts';
import { offline } from './offline.ts';
import { picture } from './picture.ts';
import { reading } from './reading.ts';
import { records } from './records.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { signs } from './signs.ts';
import { story } from './story.ts';
import { variants } from './variants.ts';

/** Every string of the interface in English. */
export const en: Dictionary = {
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
};
