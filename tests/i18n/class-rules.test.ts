import { expect, it } from 'vitest';
import { rules } from '../../src/collate/classify/classify.ts';
import { classRules } from '../../src/i18n/zh/class-rules.ts';

it('explains every rule that gives a class, and no other', () => {
  const known = new Set([...rules.map(({ id }) => id), 'classify:layout']);
  expect(new Set(Object.keys(classRules))).toEqual(known);
});
