import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import { pageRules } from '../../src/diagnostics/rules.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
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

describe.each(ruleCases)('$rule', ({ rule, fires, says, silent }) => {
  it('says where and what', () => {
    expect(said(rule, fires)).toEqual(says);
  });

  it('is silent on a near miss', () => {
    expect(said(rule, silent)).toEqual([]);
  });
});

describe('every rule', () => {
  it.each(Object.entries(pageRules))('%s has a Chinese title and an explanation of its own', (_, rule) => {
    expect(rule.title).toMatch(/^\p{Script=Han}/u);
    expect(rule.explanation).toMatch(/\p{Script=Han}.*。$/u);
    expect(rule.explanation).not.toBe(rule.title);
  });
});
