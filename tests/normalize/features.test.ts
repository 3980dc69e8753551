import { describe, expect, it } from 'vitest';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { type Around, features } from '../../src/normalize/lines/features.ts';
import { habitsOf } from '../../src/normalize/lines/page-habits.ts';
import { misreadingOf } from '../../src/normalize/lines/misreading.ts';
import { parsePage } from '../../src/normalize/lines/parse-page.ts';

/** A line that stands alone on its page. */
function alone(text: string): Around {
  const [line] = unified()
    .use(parsePage)
    .parse(new VFile({ path: 'x.txt', value: text })).children;
  if (line === undefined) throw new Error('no line');
  const habits = habitsOf([line], misreadingOf([line]));
  return {
    line,
    before: undefined,
    next: undefined,
    habits,
    creditIn: Number.POSITIVE_INFINITY,
    ends: { runsOn: false, clause: 0 },
  };
}

describe('clauses set apart', () => {
  it.each([
    ['县府修桥 限期两月', 1],
    ['县府修桥　限期两月', 1],
    ['县府修桥限期两月', 0],
    ['县府修桥　限期两月，工程队进场', 0],
  ])('in %s: %i', (text, found) => {
    expect(features['clauses set apart'](alone(text))).toBe(found);
  });
});
