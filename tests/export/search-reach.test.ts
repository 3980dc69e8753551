import { expect, it } from 'vitest';
import { unreachedIn } from '../../src/export/search-reach.ts';
import type { Story } from '../../src/records/story.ts';
import { article, jointText, story } from '../site/comparison/sample.ts';

const first = '一年之计在于春。';
const second = '一日之计在于晨。';
const third = '一生之计在于勤。';
const last = '一家之计在于和。';

/** Where an edition does not reach, as the text of another one that it lacks. */
function lacking(
  witnesses: Record<string, { texts: string[]; coverage: [string, string][] }>,
  joint: string[],
) {
  const articles = Object.entries(witnesses).map(([id, { texts }]) => article(id, texts));
  const given: Story = story(articles, {
    joint: jointText(joint),
    witnesses: Object.entries(witnesses).map(([id, { coverage }]) => ({
      article: id,
      relation: 'part',
      coverage: coverage.map(([from, to]) => ({ from: placeOf(from), to: placeOf(to) })),
    })),
  });
  const unreached = unreachedIn(given, articles);
  return Object.fromEntries(
    articles.flatMap(({ id, blocks }) => {
      const text = blocks.map((block) => block.text).join('\n');
      return Object.entries(unreached.get(id) ?? {}).map(([other, stretches]) => [
        `${other} in ${id}`,
        stretches.map(([from, to]) => text.slice(from, to)),
      ]);
    }),
  );
}

function placeOf(spec: string): { block: string; offset: number } {
  const [block = '', offset = '0'] = spec.split(':');
  return { block, offset: Number(offset) };
}

const whole: [string, string][] = [['j1', 'j3:8']];

it('an edition that begins late and one that ends early lack what others print before and behind', () => {
  const joint = [first, second, third];
  expect(
    lacking(
      {
        '000-a1': { texts: joint, coverage: whole },
        '001-a1': { texts: [second, third], coverage: [['j2', 'j3:8']] },
        '002-a1': { texts: [first, '一日之计'], coverage: [['j1', 'j2:4']] },
      },
      joint,
    ),
  ).toEqual({
    '001-a1 in 000-a1': [`${first}\n`],
    '002-a1 in 000-a1': [`在于晨。\n${third}`],
    '002-a1 in 001-a1': [`在于晨。\n${third}`],
    '001-a1 in 002-a1': [`${first}\n`],
  });
});

it('an edition that is cut in the middle lacks the middle', () => {
  const joint = [first, second, third];
  expect(
    lacking(
      {
        '000-a1': { texts: joint, coverage: whole },
        '001-a1': {
          texts: [first, third],
          coverage: [
            ['j1', 'j1:8'],
            ['j3', 'j3:8'],
          ],
        },
      },
      joint,
    ),
  ).toEqual({ '001-a1 in 000-a1': [`\n${second}\n`] });
});

it('what is found nowhere in the other is not told of it, and who reaches everything is not named', () => {
  const joint = [first, second, last];
  expect(
    lacking(
      {
        '000-a1': { texts: joint, coverage: whole },
        '001-a1': { texts: joint, coverage: whole },
      },
      joint,
    ),
  ).toEqual({});
});
