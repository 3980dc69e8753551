import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { unified } from 'unified';
import { displayHabits } from '../../src/normalize/headlines/display-habits.ts';
import { labelLines } from '../../src/normalize/lines/label-lines.ts';
import { parsePage } from '../../src/normalize/lines/parse-page.ts';
import { readPieces } from '../../src/normalize/paragraphs/pieces.ts';

function habitsOf(...lines: readonly string[]) {
  const file = new VFile({ path: 'x.txt', value: lines.join('\n') });
  return displayHabits(readPieces(labelLines(unified().use(parsePage).parse(file).children)));
}

const text = '渔港码头昨日解封，渔船陆续归港，渔民说损失不大，后天可以再次出海。';
const signed = `本报讯（记者王敏）${text}`;
const over = (title: string, ...texts: readonly string[]) => [
  title,
  '',
  ...texts.flatMap((one) => [one, '']),
];

describe('a page’s display lines', () => {
  it('stand over briefs where there is a paragraph under each', () => {
    const [one, two, three] = ['码头解封', '县府修桥', '新麦登场'].map((title) => over(title, text));
    expect(habitsOf(...(one ?? []), ...(two ?? []), ...(three ?? [])).briefs).toBeGreaterThan(3);
    expect(
      habitsOf(...over('码头解封', text, text, text), ...(two ?? []), ...(three ?? [])).briefs,
    ).toBeLessThan(2);
    expect(habitsOf(...(one ?? []), ...(two ?? [])).briefs).toBe(0);
  });

  it('are headlines where they are signed, if all have the one mark and all that surely are have signatures', () => {
    const page = (mark: string) => [
      ...over('# 码头解封', signed),
      ...over('# 县府修桥', signed),
      ...over(`${mark} 两岸百姓来帮忙`, text),
    ];
    expect(habitsOf(...page('#')).unsigned).toBeCloseTo(Math.log(1 / 2));
    expect(habitsOf(...page('##')).unsigned).toBe(0);
    expect(habitsOf(...over('# 新麦登场', text), ...page('#')).unsigned).toBeCloseTo(Math.log(2 / 3));
  });

  it('have a blank line before, where those that are signed have', () => {
    const parted = ['码头解封', signed, '', '县府修桥', signed, '', '新麦登场', signed];
    expect(habitsOf(...parted).unparted).toBeCloseTo(Math.log(1 / 3));
    expect(habitsOf(...parted.filter((line) => line !== '')).unparted).toBe(0);
  });
});
