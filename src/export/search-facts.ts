import type { Page } from '../records/page.ts';

/** What is known of a page. */
export interface PageFacts {
  page: string;
  paper: Pick<Page['paper'], 'name'>;
  date: Pick<Page['date'], 'value'>;
  number: Pick<Page['number'], 'value'>;
}

/**
 * What a reader may type for a page: its id, its paper, its date as numbers and as newspapers write it, its number. Numbers
 * alone are no facts: they stand everywhere.
 */
export function factsOf({ page, paper, date, number }: PageFacts): string[] {
  return [
    page,
    paper.name,
    date.value,
    date.value && inWords(date.value),
    number.value && `第${number.value}版`,
  ]
    .filter((fact) => fact !== null)
    .filter((fact) => fact !== '');
}

/** `2025-01-22` as 2025年1月22日. */
function inWords(day: string): string {
  const [year = '', month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}
