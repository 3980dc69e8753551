import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

describe('an engine’s file of a megabyte is read in three seconds of a slow processor, whatever it repeats', () => {
  const read = (text: string) =>
    normalizePage({ file: '001.xml', bytes: new TextEncoder().encode(text), sidecar: null });
  const lines = (box: string): string =>
    `<alto><Description><MeasurementUnit>pixel</MeasurementUnit></Description><Layout>\n${megabyte(`<TextLine${box}><String CONTENT="花"/></TextLine>`)}\n</Layout></alto>`;
  const megabyte = (one: string): string => one.repeat(Math.ceil(1e6 / one.length));
  const tsv = 'level page_num block_num par_num line_num word_num left top width height conf text'.replaceAll(
    ' ',
    '\t',
  );
  it.each([
    ['lines in a box beside each other', lines(' HPOS="1" VPOS="1" WIDTH="9" HEIGHT="9"')],
    ['programs that do not end', `<html class="ocr_page">${megabyte('<script>')}`],
    ['tags that do not end', `<html class="ocr_page">${megabyte('<script')}`],
    ['comments that do not end', megabyte('<!--')],
    ['one region in another', `<PcGts>${megabyte('<TextRegion>')}`],
    ['words of one line', `${tsv}\n${megabyte('5\t1\t1\t1\t1\t1\t9\t9\t9\t9\t9\t花\n')}`],
    ['lines of all places', `[${alongStairs(9000)}]`],
    ['lists in lists', `[${megabyte('[[],')}`],
  ])('%s', (_, text) => {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(3);
  });
});

/** Lines that stand below and to the right of each other, so that every one is a column and a band by itself. */
function alongStairs(count: number): string {
  const boxes = Array.from({ length: count }, (_, at) => [30 * at, 20 * at, 30 * at + 20, 20 * at + 10]);
  return boxes.map((box) => JSON.stringify({ text: '花市开张', box })).join(',');
}
