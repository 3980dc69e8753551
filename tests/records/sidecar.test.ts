import { describe, expect, it } from 'vitest';
import { sidecarSchema } from '../../src/records/sidecar.ts';

const issuesOf = (sidecar: object): string[] =>
  (sidecarSchema.safeParse(sidecar).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('what a sidecar says of its page', () => {
  it('needs no reason for what stands on the page, and takes a page number for what YAML makes of it', () => {
    const { number, paper } = sidecarSchema.parse({
      number: { value: 3, basis: 'stated' },
      paper: { name: '晋中日报', basis: 'inferred', reason: 'its local stories', note: '据本地新闻' },
    });
    expect(number).toEqual({ value: '3', basis: 'stated', reason: '' });
    expect(paper).toEqual({
      name: '晋中日报',
      basis: 'inferred',
      reason: 'its local stories',
      note: '据本地新闻',
    });
  });

  it.each([
    [
      { paper: { name: '晋中日报', basis: 'inferred' } },
      'paper.basis: a reason is expected beside "inferred"',
    ],
    [{ date: { value: null, basis: 'stated' } }, 'date.basis: expected unknown, since there is no value'],
    [
      { number: { value: '3', basis: 'unknown', reason: 'none' } },
      'number.value: expected null, since the basis is unknown',
    ],
  ])('refuses %j', (sidecar, issue) => {
    expect(issuesOf(sidecar)).toEqual([issue]);
  });
});
