import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/records/page.ts';
import { issueDate } from '../../src/site/issue.ts';

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
