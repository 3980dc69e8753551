import { plural } from './plural.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Words for what records say: papers, dates, page numbers, kinds, completeness. */
export const records = {
  /** Between a name and what is said of it, and between two things said. */
  colon: ': ',
  semicolon: '; ',
  inferred: 'inferred',
  unknown: 'unknown',
  paperUnknown: 'paper unknown',
  dateUnknown: 'date unknown',
  numberUnknown: 'page number unknown',
  about: (date: string) => `about ${date}`,
  day: (year: number, month: number, day: number) => `${day} ${months[month - 1] ?? ''} ${year}`,
  pageWord: 'Page',
  page: (id: string) => `Page ${id}`,
  number: (value: string) => `page ${value}`,
  untitled: 'no headline',
  taken: 'headline from another paper',
  articles: (count: number) => plural(count, 'article'),
  characters: (count: number) => plural(count, 'character'),
  blocks: (count: number) => plural(count, 'paragraph'),
  block: (number: number) => `¶${number}`,
  papers: (count: number) => `in ${plural(count, 'paper')}`,
  kind: {
    article: 'article',
    continuation: 'continued from another page',
    intro: 'editor’s note',
    caption: 'caption',
    infographic: 'chart',
    credits: 'credits',
    fragment: 'fragment',
  },
  missing: { start: 'starts late', middle: 'gap', end: 'cut short' },
  listParts: 'Further parts of the list',
  listPart: (number: number) => `Part ${number}`,
  whole: 'whole',
  arranged: 'arranged by an editor',
} as const;
