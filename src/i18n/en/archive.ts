import { plural } from './plural.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The archive by day, by paper and by agency. */
export const archive = {
  ways: 'Ways through the archive',
  way: { pages: 'All pages', days: 'By day', papers: 'By paper', agencies: 'By agency' },
  daysTitle: 'Days',
  daysDescription: 'The papers and pages of each day, and what they print.',
  dayDescription: (day: string, pages: number, articles: number) =>
    `${day}: ${plural(articles, 'article')} on ${plural(pages, 'page')}.`,
  month: (year: number, month: number) => `${months[month - 1] ?? ''} ${year}`,
  shortDay: (month: number, day: number) => `${day} ${months[month - 1] ?? ''}`,
  weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  weekdayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  inDay: (date: string, pages: number) => `${date}, ${plural(pages, 'page')}`,
  dayBefore: 'Day before',
  dayAfter: 'Day after',
  allDays: 'All days',
  undated: 'Pages of unknown date',
  wholeDay: (pages: number) => `All ${plural(pages, 'page')} of this day`,
  inThisDay: 'Pages of this day',
  papersTitle: 'Papers',
  papersDescription: 'The pages of each paper, newest first. A paper that is concluded is marked “inferred”.',
  paperDescription: (paper: string, pages: number) => `${paper}: ${plural(pages, 'page')} on this site.`,
  unnamed: (pages: number) => `The paper of ${plural(pages, 'more page')} is unknown; see “All pages”.`,
  agenciesTitle: 'News agencies',
  agenciesDescription:
    'Articles whose dateline or byline names a news agency or news site. Their texts are as the papers print them.',
  agencyDescription: (agency: string, articles: number) =>
    `${plural(articles, 'article')} with “${agency}” in the dateline or byline.`,
  agency: 'From',
  pages: (count: number) => plural(count, 'page'),
  papers: (count: number) => plural(count, 'paper'),
  from: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  onDays: 'Pages by day',
  articlesFeed: 'Duikan: new articles',
  suspicionsFeed: 'Duikan: new suspected errors',
  printedIn: (paper: string, inferred: boolean, page: string) =>
    `${paper}${inferred ? ' (inferred)' : ''}, page ${page}`,
  readsThere: (text: string, papers: number) => `${plural(papers, 'paper')}: ${text}`,
  subscribe: 'Feed of articles',
  subscribeSuspicions: 'Suspicions feed',
  asOf: (date: string) => `With pages up to ${date}`,
} as const;
