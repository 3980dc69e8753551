import { expect, it } from 'vitest';
import { numberValue } from '../../src/collate/classify/number-value.ts';

it.each([
  ['15万', 150_000],
  ['十五万', 150_000],
  ['150,000', 150_000],
  ['四分之一', 0.25],
  ['1/4', 0.25],
  ['百分之五', 0.05],
  ['5%', 0.05],
  ['两千零三', 2003],
  ['二〇二五', 2025],
  ['一亿二千万', 120_000_000],
  ['三万亿', 3e12],
])('%s is a number', (text, value) => {
  expect(numberValue(text)).toBeCloseTo(value, 10);
});

it.each(['', '零分之一', '1/0', '几分之一', '一分之几', '几%', '十月'])('%j is none', (text) => {
  expect(numberValue(text)).toBeNull();
});
