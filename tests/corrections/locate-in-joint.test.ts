import { describe, expect, it } from 'vitest';
import { jointLocator } from '../../src/corrections/locate-in-joint.ts';
import type { Story } from '../../src/records/story.ts';
import { article, jointText } from '../site/comparison/sample.ts';

/** Where in a joint text of paragraphs a stretch of a witness stands, both written as `1:4-5`; `null` for nowhere. */
function located(witness: readonly string[], joint: readonly string[], place: string): string | null {
  const story: Story = {
    id: 's-000-a1',
    headline: null,
    witnesses: [],
    moves: [],
    joint: jointText(joint),
  };
  const [, block, from, to] = /^(\d+):(\d+)-(\d+)$/u.exec(place) ?? [];
  const found = jointLocator(story, [article('000-a1', witness)])('000-a1', {
    block: `p${block}`,
    from: Number(from),
    to: Number(to),
  });
  return found && `${found.block.slice(1)}:${found.from}-${found.to}`;
}

const two = ['甲乙丙。', '丁戊己。'];

describe("a paragraph's first character", () => {
  it('is found behind a paragraph that only the joint text has', () => {
    expect(located(two, ['甲乙丙。', '新添一段。', '丁戊己。'], '2:0-1')).toBe('3:0-1');
    expect(located(two, ['新添一段。', '甲乙丙。', '丁戊己。'], '1:0-1')).toBe('2:0-1');
  });

  it('is found without words that only the joint text has before it', () => {
    expect(located(two, ['甲乙丙。', '新丁戊己。'], '2:0-1')).toBe('2:1-2');
    expect(located(two, ['新甲乙丙。', '丁戊己。'], '1:0-1')).toBe('1:1-2');
  });

  it('is found where the joint text has another one', () => {
    expect(located(two, ['甲乙丙。', '申戊己。'], '2:0-1')).toBe('2:0-1');
  });

  it('is found where the joint text begins no paragraph, or begins one where the witness does not', () => {
    expect(located(two, ['甲乙丙。丁戊己。'], '2:0-1')).toBe('1:4-5');
    expect(located(['甲乙丙。丁戊己。'], two, '1:4-5')).toBe('2:0-1');
  });
});

it("a paragraph's last character is found without what only the joint text has behind it", () => {
  expect(located(two, ['甲乙丙。', '新添一段。', '丁戊己。'], '1:3-4')).toBe('1:3-4');
  expect(located(['甲乙丙', '丁戊己'], ['甲乙丙新', '丁戊己'], '1:2-3')).toBe('1:2-3');
});

it('where a witness lacks something, the joint text is looked for all it has there', () => {
  expect(located(['办公场所外各类'], ['办公场所外部各类'], '1:5-5')).toBe('1:5-6');
  expect(located(two, ['甲乙丙。', '新丁戊己。'], '2:0-0')).toBe('2:0-1');
});

it('what the joint text has in two paragraphs stands in no place of it', () => {
  expect(located(['甲乙丙。丁戊己。'], two, '1:3-5')).toBeNull();
  expect(located(['甲乙丙。丁戊己。'], two, '1:4-4')).toBeNull();
});

it('a block or witness that is not there stands nowhere', () => {
  expect(located(two, two, '3:0-1')).toBeNull();
});

it('a witness that the records do not have is nowhere', () => {
  const story: Story = { id: 's-000-a1', headline: null, witnesses: [], moves: [], joint: jointText(two) };
  const locate = jointLocator(story, [article('000-a1', two)]);
  expect(locate('001-a1', { block: 'p1', from: 0, to: 1 })).toBeNull();
  expect(locate('000-a1', { block: 'p9', from: 0, to: 1 })).toBeNull();
});

it('places in several paragraphs, asked for one after the other, are each found', () => {
  const texts = ['甲乙丙。', '丁戊己。', '庚辛壬。'];
  const story: Story = { id: 's-000-a1', headline: null, witnesses: [], moves: [], joint: jointText(texts) };
  const locate = jointLocator(story, [article('000-a1', texts), article('001-a1', texts.slice(1))]);
  for (const [block, at] of [
    ['1', 3],
    ['2', 0],
    ['3', 3],
  ] as const) {
    const place = { from: at, to: at + 1 };
    expect(locate('000-a1', { block: `p${block}`, ...place })).toEqual({ block: `j${block}`, ...place });
  }
  expect(locate('001-a1', { block: 'p1', from: 1, to: 2 })).toEqual({ block: 'j2', from: 1, to: 2 });
  expect(locate('000-a1', { block: 'p1', from: 1, to: 2 })).toEqual({ block: 'j1', from: 1, to: 2 });
});

it('a stretch up to the last sign of a paragraph is within it', () => {
  expect(located(two, two, '1:0-4')).toBe('1:0-4');
  expect(located(two, two, '2:0-4')).toBe('2:0-4');
  expect(located(two, two, '1:4-4')).toBe('1:4-4');
});
