import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/records/page.ts';
import { frontPages, issueDate } from '../../src/site/issue.ts';

function page(value: string | null, basis: Page['date']['basis']): Page {
  return {
    id: '000',
    file: '000.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    newline: 'lf',
    paper: { name: null, basis: 'unknown', reason: '' },
    date: { value, basis, reason: '' },
    number: { value: null, basis: 'unknown', reason: '' },
    notes: { paper: null, date: null, number: null },
    scan: null,
    articles: [],
    unassigned: [],
  };
}

describe('issueDate', () => {
  it('is the date of most pages', () => {
    const pages = [page('2025-01-21', 'stated'), page('2025-01-22', 'stated'), page('2025-01-22', 'stated')];
    expect(issueDate(pages)).toMatchObject({ value: '2025-01-22', basis: 'stated' });
  });

  it('counts as concluded as soon as one of those pages does not print it', () => {
    const pages = [page('2025-01-22', 'stated'), page('2025-01-22', 'inferred')];
    expect(issueDate(pages)).toMatchObject({ value: '2025-01-22', basis: 'inferred' });
  });

  it('is not guessed where no page has one', () => {
    expect(issueDate([page(null, 'unknown')])).toBeNull();
    expect(issueDate([])).toBeNull();
  });
});

describe('frontPages', () => {
  const days = (value: string, count: number): Page[] =>
    Array.from({ length: count }, (_, at) => ({ ...page(value, 'stated'), id: `${value}-${at}` }));

  it('are all of a few', () => {
    const few = [...days('2025-01-01', 10), ...days('2025-01-02', 10)];
    expect(frontPages(few)).toEqual(few);
  });

  it('are of many those of the latest day, as many as a front holds', () => {
    const latest = days('2025-01-02', 3);
    expect(frontPages([...days('2025-01-01', 30), ...latest, ...days('2024-12-31', 30)])).toEqual(latest);
    expect(frontPages(days('2025-01-02', 100))).toHaveLength(24);
  });
});
