import { type Random, randomOf } from '../../tests/generator/random.ts';

/** How many pages of how many days; the same numbers make the same corpus. */
export interface CorpusSize {
  pages: number;
  days: number;
  seed: number;
}

/** A page and the stories it prints, by number, in their order. */
export interface PlannedPage {
  id: string;
  paper: string;
  /** From 0. */
  day: number;
  number: number;
  stories: number[];
}

/** What a corpus is made of. Shares are of printed articles, stories and pages as the comments say. */
export const proportions = {
  /** Articles to a page, at least and at most. */
  articlesAPage: [5, 9],
  /** The share of articles that some other page prints too, those of the great stories left out. */
  reprinted: 0.25,
  /** Printings of a story that is reprinted, at least and at most; most have few. */
  printings: [2, 9],
  /** Great stories: one in so many pages, and their printings at least and at most. */
  pagesAGreatStory: 250,
  greatPrintings: [30, 200],
  /** Of the printings of a reprinted story: those that leave paragraphs out, and those cut at their end. */
  abridged: 0.2,
  cut: 0.1,
  /** A paper's reader errs in so many Han at least and at most. */
  misread: [0.001, 0.01],
} as const;

const cities = [
  '青岚',
  '云溪',
  '石浦',
  '临川',
  '江阳',
  '永宁',
  '海陵',
  '沙坪',
  '白石',
  '南渡',
  '金口',
  '龙泉',
];
const names = ['日报', '晚报', '晨报', '商报', '都市报'];
const papers = names.flatMap((name) => cities.map((city) => city + name));

/** Says who prints what: great stories first, then what goes round among the pages of a day, then what one page alone has. */
export function planCorpus({ pages: count, days, seed }: CorpusSize): PlannedPage[] {
  const random = randomOf(seed);
  const pages = Array.from({ length: count }, (_, at) => pageAt(at, { count, days }));
  const room = new Map(pages.map((page) => [page, random.int(...proportions.articlesAPage)]));
  const isOpen = (page: PlannedPage): boolean => page.stories.length < (room.get(page) ?? 0);
  let story = 0;
  const print = (on: readonly PlannedPage[]): void => {
    for (const page of on) page.stories.push(story);
    story += 1;
  };
  for (let great = 0; great < count / proportions.pagesAGreatStory; great += 1)
    print(random.shuffle(pages).slice(0, greatPrintings(count, random)));
  for (const today of Map.groupBy(pages, ({ day }) => day).values()) {
    let left = Math.round(
      today.reduce((sum, page) => sum + (room.get(page) ?? 0), 0) * proportions.reprinted,
    );
    while (left > 1) {
      const on = random.shuffle(today.filter(isOpen)).slice(0, printings(random));
      if (on.length < 2) break;
      print(on);
      left -= on.length;
    }
  }
  for (const page of pages) while (isOpen(page)) print([page]);
  return pages.map((page) => ({ ...page, stories: random.shuffle(page.stories) }));
}

/** Papers take turns within a day, so that each has about the same number of pages. */
function pageAt(at: number, { count, days }: { count: number; days: number }): PlannedPage {
  const day = Math.floor((at * days) / count);
  const today = at - Math.ceil((day * count) / days);
  return {
    id: `c${String(at).padStart(5, '0')}`,
    paper: papers[today % papers.length] ?? '',
    day,
    number: 1 + Math.floor(today / papers.length),
    stories: [],
  };
}

function printings(random: Random): number {
  const [least, most] = proportions.printings;
  return least + Math.floor((most - least + 1) * random.next() ** 3);
}

function greatPrintings(pages: number, random: Random): number {
  const [least, most] = proportions.greatPrintings;
  return Math.min(pages, random.int(least, most));
}
