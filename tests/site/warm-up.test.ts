import { expect, test } from 'vitest';
import { warmUp } from '../../src/browser/compare/warm-up.ts';

test('what compares gets warm on texts that give rows and a joint text', () => {
  expect(warmUp).not.toThrow();
});
