import { describe, expect, it } from 'vitest';
import type { LineReading } from '../../src/records/reading.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { setPage } from '../generator/set-page.ts';
import { allStories } from '../generator/stories.ts';

function read(text: string): readonly LineReading[] {
  const bytes = new TextEncoder().encode(text);
  return normalizePage({ file: '900_x.txt', bytes, sidecar: null }).reading()?.lines ?? [];
}

const page = [
  '村里修通水渠',
  '',
  '村里的水渠昨日修通。三百亩水田用上了山水，比往年早了一个月。村民都到田头来看，孩子们也来了。',
  '',
  '村民说，今年的稻子不愁水。插秧也比往年早，合作社又添了两台插秧机，都在仓里备着。',
].join('\n');

const wrapped = [
  '村里的水渠昨日修通，三百亩水田用上了山水，比往',
  '年早了一个月，村民都到田头来看，孩子们也都来了，',
  '说要在渠边种上一排柳树。',
].join('\n');

describe('why a line was told for what it is', () => {
  const lines = read(page);
  const at = (line: number): LineReading | undefined => lines.find((one) => one.line === line);

  it('is what it has that the next best label wants', () => {
    expect(at(1)).toMatchObject({ label: 'display', instead: 'paragraph' });
    expect(at(1)?.signs).toContainEqual(expect.objectContaining({ sign: 'no marks', line: 1 }));
  });

  it('may stand on the line before', () => {
    expect(at(5)).toMatchObject({ label: 'paragraph', instead: 'paragraph-on' });
    expect(at(5)?.signs).toContainEqual(expect.objectContaining({ sign: 'ends a sentence', line: 3 }));
  });

  it('is not said of a line that plainly goes on', () => {
    expect(read(wrapped).map(({ line, label }) => `${line} ${label}`)).toEqual(['1 paragraph']);
  });

  it('is not said of a line that its form tells, nor of a page without text', () => {
    expect(read('# 村里修通水渠\n\n村民说，今年的稻子不愁水。').map(({ line }) => line)).toEqual([3]);
    expect(read('')).toEqual([]);
  });
});

it('a label is never worse than the next best, and something tells for it wherever it is better', () => {
  const stories = allStories();
  for (let seed = 1; seed <= 20; seed += 1)
    for (const { line, label, instead, nats, signs } of read(setPage(stories, seed).text)) {
      expect(nats, `seed ${seed} line ${line}`).toBeGreaterThanOrEqual(0);
      expect(instead).not.toBe(label);
      if (nats > 1) expect(signs[0]?.nats, `seed ${seed} line ${line}`).toBeGreaterThan(0);
    }
});
