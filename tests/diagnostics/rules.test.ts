import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import { pageRules } from '../../src/diagnostics/rules.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { folderCases } from './folder-cases.ts';
import type { Input } from './rule-cases.ts';
import { ruleCases } from './rule-cases.ts';

/** Everything a rule says about a page, as it is printed, without remedies. */
function said(rule: string, { page, sidecar }: Input): string[] {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const { problems } = normalizePage({ file: 'x.txt', bytes, sidecar: sidecar ?? null });
  return problems
    .filter((problem) => problem.rule === rule)
    .map((problem) => formatProblem({ ...problem, remedy: null }));
}

/** The texts of the test files of a folder. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe.each(ruleCases)('$rule', ({ rule, fires, says, silent }) => {
  it('says where and what', () => {
    expect(said(rule, fires)).toEqual(says);
  });

  it('is silent on a near miss', () => {
    expect(said(rule, silent)).toEqual([]);
  });
});

describe('every rule', () => {
  /** Rules about decisions and clusters have their cases where these are read and settled. */
  const elsewhere = [...sourcesIn('tests/corrections'), ...sourcesIn('tests/export')].join('');

  it.each(Object.keys(pageRules))('%s has a case', (id) => {
    const cases = [...ruleCases, ...folderCases].filter(({ rule }) => rule === id);
    if (/^(?:corrections|clusters):/u.test(id)) expect(elsewhere).toContain(id);
    else expect(cases).not.toEqual([]);
  });
});
