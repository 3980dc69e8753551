import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/records/page.ts';
import type { Story } from '../../src/records/story.ts';
import { monthsOf } from '../../src/site/calendar.ts';
import { byPaper, daysOf, frontDay, printedDate } from '../../src/site/days.ts';
import { agenciesOf, agencyEntry, countPapers, paperEntry, papersOf } from '../../src/site/papers.ts';
import type { Archive } from '../../src/site/records.ts';

/** A page told as `001 晋中日报? 2025-01-22?`: what is inferred has a question mark, `-` is unknown. */
function page(said: string): Page {
  const [id = '', paper = '', date = ''] = said.split(' ');
  const statement = (given: string) => ({
    basis: given === '-' ? 'unknown' : given.endsWith('?') ? 'inferred' : 'stated',
    reason: '',
  });
  const valueOf = (given: string): string | null => (given === '-' ? null : given.replace('?', ''));
  return {
    id,
    paper: { name: valueOf(paper), ...statement(paper) },
    date: { value: valueOf(date), ...statement(date) },
    articles: [],
  } as unknown as Page;
}

const ids = (pages: readonly Page[]): string => pages.map(({ id }) => id).join(' ');

describe('the days of an archive', () => {
  const pages = ['a 甲报 2025-01-01', 'b - -', 'c 乙报 2025-01-03', 'd 甲报 2025-01-03', 'e 丙报 2024-12-31'];

  it('stand the newest first, pages without a date behind them', () => {
    expect(daysOf(pages.map(page)).map((day) => `${String(day.date)}: ${ids(day.pages)}`)).toEqual([
      '2025-01-03: c d',
      '2025-01-01: a',
      '2024-12-31: e',
      'null: b',
    ]);
  });

  it('begin with the one that home shows, and with nothing of another', () => {
    expect(ids(frontDay(pages.map(page)).pages)).toBe('c d');
  });

  it('are one where no page says that there is another', () => {
    const one = frontDay(['a 甲报 2025-01-01?', 'b - -', 'c 乙报 2025-01-01'].map(page));
    expect([one.date, ids(one.pages)]).toEqual(['2025-01-01', 'a b c']);
    expect(frontDay(['a - -', 'b - -'].map(page))).toMatchObject({ date: null });
    expect(frontDay([])).toEqual({ date: null, pages: [] });
  });

  it('have a date that counts as printed only where all their pages print it', () => {
    const basis = (...said: string[]) => printedDate(frontDay(said.map(page)))?.basis;
    expect(basis('a 甲报 2025-01-01', 'b 乙报 2025-01-01')).toBe('stated');
    expect(basis('a 甲报 2025-01-01', 'b 乙报 2025-01-01?')).toBe('inferred');
    expect(basis('a 甲报 -')).toBeUndefined();
  });

  it('keep the pages of a paper together, and make no paper of those whose paper is unknown', () => {
    const day = ['a 甲报 -', 'b - -', 'c 乙报 -', 'd 甲报 -', 'e - -'].map(page);
    expect(byPaper(day).map(ids)).toEqual(['a d', 'b', 'c', 'e']);
  });
});

describe('a calendar', () => {
  it('has a week from Monday to Sunday a line, and knows which days are held', () => {
    const days = daysOf(['a 甲报 2025-02-01', 'b 甲报 2025-02-28', 'c 甲报 2024-12-31', 'd - -'].map(page));
    const [february, december, none] = monthsOf(days);
    const drawn = february?.weeks.map((week) =>
      week.map((cell) => (cell === null ? '·' : cell.held ? `[${cell.day}]` : String(cell.day))).join(' '),
    );
    // 1 February 2025 was a Saturday.
    expect(drawn).toEqual([
      '· · · · · [1] 2',
      '3 4 5 6 7 8 9',
      '10 11 12 13 14 15 16',
      '17 18 19 20 21 22 23',
      '24 25 26 27 [28] · ·',
    ]);
    expect([december?.year, december?.month, december?.weeks.length]).toEqual([2024, 12, 6]);
    expect(none).toBeUndefined();
  });
});

describe('papers and agencies', () => {
  it('have their pages the newest first, and are inferred where no page prints the name', () => {
    const pages = [
      'a 甲报? 2025-01-01',
      'b 乙报 2025-01-03',
      'c 甲报? 2025-01-02',
      'd - 2025-01-02',
      'e 甲报? -',
    ];
    const papers = papersOf(pages.map(page));
    expect(papers.map((paper) => `${paper.name} ${String(paper.inferred)} ${ids(paper.pages)}`)).toEqual([
      '甲报 true c a e',
      '乙报 false b',
    ]);
    expect(papers.map(paperEntry)[0]).toMatchObject({ things: 3, first: '2025-01-01', last: '2025-01-02' });
  });

  it('count once where they print a story twice, and by their pages where they are not known', () => {
    const pages = ['a 甲报', 'b 甲报', 'c 乙报', 'd -', 'e -'].map(page);
    const archive = {
      article: (id: string) => ({ page: id.slice(0, 1) }),
      page: (id: string) => pages.find((one) => one.id === id),
    } as unknown as Archive;
    const story = (...articles: string[]) =>
      ({ witnesses: articles.map((article) => ({ article })) }) as unknown as Story;
    expect(countPapers(archive, story('a-a1', 'a-a2', 'b-a1'))).toBe(1);
    expect(countPapers(archive, story('a-a1', 'b-a1', 'c-a1', 'd-a1', 'd-a2', 'e-a1'))).toBe(4);
  });

  it('have articles and no captions, the newest first', () => {
    const pages = ['a 甲报 2025-01-01', 'b 乙报 2025-01-03'].map(page);
    const articles = [
      'a-a1 article 新华社',
      'a-a2 caption 新华社',
      'b-a1 continuation 新华社',
      'b-a2 article -',
    ].map((said) => {
      const [id = '', kind, agency] = said.split(' ');
      return { id, page: id.slice(0, 1), kind, agency: agency === '-' ? null : agency };
    });
    const archive = {
      articles,
      page: (id: string) => pages.find((one) => one.id === id),
    } as unknown as Archive;
    const [agency, none] = agenciesOf(archive);
    expect(agency?.articles.map(({ id }) => id)).toEqual(['b-a1', 'a-a1']);
    expect(none).toBeUndefined();
    expect(agency && agencyEntry(archive, agency)).toMatchObject({
      name: '新华社',
      things: 2,
      last: '2025-01-03',
    });
  });
});
