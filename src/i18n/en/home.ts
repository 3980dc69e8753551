import { plural } from './plural.ts';

const numerals = ['0', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The home page. */
export const home = {
  title: 'Duikan 对勘: one news story, every paper’s text, character by character',
  description:
    'Chinese newspapers compared character by character, from OCR: each variant is classed and sourced, each suspected error can be checked.',
  said: 'When several Chinese papers print the same story, this site sets their texts side by side character by character, marks where they differ, and says which is probably wrong.',
  howTo: 'How to read this site, in two minutes',
  continueReading: 'Continue reading: ',
  continueAt: (block: string) => `¶${block}`,
  forgetPlace: 'Dismiss',
  papers: 'Pages of this issue',
  allArticles: 'All articles',
  allPages: (count: number) => `All ${plural(count, 'page')}`,
  everyArticle: (count: number) => `All ${plural(count, 'article')}`,
  otherEditions: (count: number) => plural(count, 'more edition'),
  total: (pages: number, articles: number) => `${plural(pages, 'page')}, ${plural(articles, 'article')}`,
  shared: 'in other papers too',
  alone: 'in this paper only',
  tryWords: 'Try',
  readAll: 'Read it',
  compare: 'Compare',
  notes: (count: number) => plural(count, 'variant'),
  reach: (blocks: number) => `What each paper prints of ${plural(blocks, 'paragraph')}`,
  orange: 'look-alike, substitution',
  blue: 'omission, addition',
  numeral: (count: number) => numerals[count] ?? String(count),
  same: 'same words',
  suspicious: 'Places that may be wrong',
  suspiciousSaid: 'Where all papers agree but one. Choose a place to see its text.',
  openPlaces: (count: number) => `Still open: ${count}`,
  settledPlaces: (count: number) => `Settled: ${count}`,
  restOpen: (count: number) => `${plural(count, 'more place')} at the proof desk`,
  restSettled: (count: number) => `${plural(count, 'more place')} in the log of decisions`,
  noneOpen: 'All are settled',
  allSuspicious: (all: number, settled: number) => `${plural(all, 'suspected error')}, ${settled} settled`,
  settled: { applied: 'accepted', kept: 'rejected', both: 'both kept' },
  nothingSuspicious: 'No majority to go by in this issue; no suspected errors.',
} as const;
