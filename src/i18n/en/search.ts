import { plural } from './plural.ts';

/** The search in the header and the page of its results. */
export const search = {
  title: 'Search',
  description:
    'Search what the OCR read in all papers, character by character: what you type is what is searched for.',
  label: 'Words to find',
  placeholder: 'Search texts and papers',
  submit: 'Search',
  close: 'Close',
  rule: 'What you type is what is searched for, whatever its width, punctuation or script',
  several:
    'Words with spaces between are each looked for in the same article; a paper or a date may be one of them. Words in quotation marks are looked for together first, and spaces in them do not count.',
  sentences: (first: string, second: string) => `${first}. ${second}`,
  withoutScript: 'Searching needs JavaScript. Without it, start from an index:',
  keys: { choose: 'choose', witness: 'papers', open: 'open' },
  fullPage: 'All results',
  recent: 'Recent searches',
  recentKept: 'kept on this device only',
  forget: 'Forget',

  searching: 'Searching…',
  empty: 'Type the words to find.',
  noLetters: 'Punctuation alone cannot be searched for; type characters or numbers.',
  tooLong: (length: number, most: number) =>
    `${plural(length, 'character')} are too many; at most ${most} can be searched for.`,
  offline:
    'No network, so no search: the index is on the network. Pages you have visited can be read offline.',
  failed: 'The search failed: a file that it needs did not load.',
  failedNote: 'Whether the words are there is not known; check the network and try again.',
  again: 'Try again',
  unloaded: 'The search did not load; press Enter for the page of results.',
  notYetBuilt: 'The development server (npm run dev) has no search index; use npm start to search.',
  nothing: 'Nothing found. Characters have to match exactly; try fewer of them.',
  nothingFiltered: 'Nothing found under these conditions.',
  separately: 'They stand nowhere together; these articles have each of the words.',
  summary: (places: number, groups: number) =>
    `${plural(places, 'place')} in ${plural(groups, 'story', 'stories')}; the same article in several papers is one`,
  unread: (documents: number) => `${plural(documents, 'more story', 'more stories')} may have it.`,
  readOn: 'Look into all',
  emended: 'As corrected',
  emendedNote: 'The OCR does not read so; as editors corrected it, the words stand here:',
  emendedOnly: (places: number) => `Not as the OCR read it; as corrected in ${plural(places, 'place')}`,
  more: (rows: number) => `${rows} more on the page of results.`,

  field: {
    kicker: 'kicker',
    headline: 'headline',
    subheadline: 'deck',
    byline: 'byline',
    dateline: 'dateline',
  },
  inEditions: (all: number, found: number, places: number) =>
    `in ${plural(all, 'edition')}; ${found} ${found === 1 ? 'has' : 'have'} it in ${plural(places, 'place')}`,
  inOne: (places: number) => plural(places, 'place'),
  asCorrected: (labels: string) => `as corrected in ${labels} too`,
  corrected: 'read so by the OCR, corrected since',
  notIn: (labels: string) => `not in ${labels}`,
  notReaching: (labels: string) => `${labels} not reaching this`,
  otherScript: (printed: string) => `the other script: printed “${printed}”`,
  pages: 'Pages',
  onPage: (articles: number) => plural(articles, 'record'),
  pagesFound: (pages: number) => plural(pages, 'page'),

  variant: 'variant',
  misread: 'Misread elsewhere',
  misreadNote: 'For these words another paper has others here:',

  narrow: 'Filter',
  facet: { paper: 'Paper', kind: 'Kind', agency: 'Agency', date: 'Date' },
  noAgency: 'none named',
  disputed: 'Only where another paper reads differently',
  clear: 'Clear all',
  order: 'Order',
  orders: { relevance: 'relevance', date: 'date' },
} as const;
