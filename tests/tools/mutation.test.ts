import { expect, it } from 'vitest';
import { argued } from '../../tools/mutation/argued.ts';
import { instrument } from '../../tools/mutation/instrument.ts';
import { readFileSync } from 'node:fs';

/** What the one expression of a source gives while one of its mutants is wanted. */
async function valueOf(source: string, wanted: number): Promise<unknown> {
  Object.assign(globalThis, { mutated: (number: number) => number === wanted });
  const { code } = instrument('a.ts', source);
  const { value } = (await import(`data:text/javascript,/*${wanted}*/${encodeURIComponent(code)}`)) as {
    value: unknown;
  };
  return value;
}

it('each mutant changes one thing, and none changes anything unasked', async () => {
  const source = 'export const value = [3 < 3, !true ? 1 : 2, [1, 2].some((one) => one > 1)];';
  const { mutants } = instrument('a.ts', source);
  expect(await valueOf(source, -1)).toEqual([false, 2, true]);
  const values = new Map<string, unknown>();
  for (const { change, at } of mutants) values.set(change, await valueOf(source, at));
  expect(values.get('boundary: < → <=')).toEqual([true, 2, true]);
  expect(values.get('negation: !true → true')).toEqual([false, 1, true]);
  expect(values.get('condition: !true → true')).toEqual([false, 1, true]);
  expect(values.get('method: some → every')).toEqual([false, 2, false]);
});

it('types, imports and what says a bug are left alone', () => {
  const source = [
    "import { a } from './b.ts';",
    'type Two = 1 | 2;',
    'export function f(n: Two): void {',
    "  throw new Error('this is a bug' + 1);",
    '}',
  ].join('\n');
  expect(instrument('a.ts', source).mutants).toEqual([]);
});

it('what is argued still stands where it is argued of', () => {
  for (const { file, text } of argued)
    expect(
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.trim()),
    ).toContain(text);
});
