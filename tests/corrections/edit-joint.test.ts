import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editStory, type JointEdit } from '../../src/corrections/edit-joint.ts';
import type { JointBlock, Story } from '../../src/records/story.ts';

const edit = (from: number, to: number, text: string, more: Partial<JointEdit> = {}): JointEdit => ({
  ...{ block: 'j1', from, to, text, articles: ['b'], variant: null, doubtful: false },
  ...more,
});

function storyOf(text: string, more: Partial<JointBlock> = {}): Story {
  const block: JointBlock = {
    ...{ id: 'j1', type: 'paragraph', text, runs: [{ from: 0, to: text.length, articles: ['a'] }] },
    ...{ doubtful: [], ...more },
  };
  const other: JointBlock = { ...block, id: 'j2', doubtful: [], places: [] };
  return {
    ...{ id: 's', headline: null, joint: { blocks: [block, other] } },
    moves: [
      { from: { block: 'x', offset: 0 }, to: { block: 'x', offset: 0 }, after: { block: 'j1', offset: 4 } },
      { from: { block: 'x', offset: 0 }, to: { block: 'x', offset: 0 }, after: null },
    ] as unknown as Story['moves'],
    witnesses: [
      {
        ...{ article: 'a', relation: 'whole' },
        coverage: [{ from: { block: 'j1', offset: 2 }, to: { block: 'j2', offset: 4 } }],
      },
    ],
  };
}

const blockOf = (story: Story): JointBlock => story.joint.blocks[0] as JointBlock;

describe('an edited block', () => {
  it('has its edits and all else, each from whom it is', () => {
    const { text, runs } = blockOf(editStory(storyOf('abcdef'), [edit(1, 2, 'XYZ'), edit(4, 4, '+')]));
    expect(text).toBe('aXYZcd+ef');
    expect(runs).toEqual([
      { from: 0, to: 1, articles: ['a'] },
      { from: 1, to: 4, articles: ['b'] },
      { from: 4, to: 6, articles: ['a'] },
      { from: 6, to: 7, articles: ['b'] },
      { from: 7, to: 9, articles: ['a'] },
    ]);
  });

  it('joins runs of the same witnesses, and leaves no run where text is taken away', () => {
    const { text, runs } = blockOf(
      editStory(storyOf('abcdef'), [edit(0, 1, ''), edit(3, 4, 'D', { articles: ['a'] })]),
    );
    expect(text).toBe('bcDef');
    expect(runs).toEqual([{ from: 0, to: 5, articles: ['a'] }]);
  });

  it('takes edits in any order; of two that overlap or stand at one place the first counts', () => {
    const made = (...edits: JointEdit[]): string => blockOf(editStory(storyOf('abcdef'), edits)).text;
    expect(made(edit(4, 5, 'E'), edit(1, 2, 'B'))).toBe('aBcdEf');
    expect(made(edit(1, 3, 'X'), edit(2, 4, 'Y'))).toBe('aXdef');
    expect(made(edit(2, 4, 'Y'), edit(1, 3, 'X'))).toBe('aXdef');
    expect(made(edit(1, 3, 'X'), edit(1, 2, 'Y'))).toBe('aYcdef');
    expect(made(edit(1, 2, 'X'), edit(2, 3, 'Y'))).toBe('aXYdef');
    expect(made(edit(1, 1, 'X'), edit(1, 1, 'Y'))).toBe('aXbcdef');
    expect(made(edit(1, 3, 'X'), edit(3, 3, 'Y'))).toBe('aXdef');
    expect(made(edit(1, 3, 'X'), edit(4, 4, 'Y'))).toBe('aXdYef');
  });

  it('and nothing else is changed', () => {
    const story = storyOf('abcdef');
    const made = editStory(story, [edit(1, 2, 'XX')]);
    expect(made.joint.blocks[1]).toBe(story.joint.blocks[1]);
    expect('places' in blockOf(made)).toBe(false);
    expect(editStory(story, []).joint.blocks[0]).toBe(story.joint.blocks[0]);
  });
});

describe('what points into it', () => {
  it('moves with its text: coverage, moves, doubtful places and places of variants', () => {
    const story = storyOf('abcdef', {
      doubtful: [
        { from: 3, to: 5, variant: 'v1' },
        { from: 0, to: 1, variant: 'v2' },
      ],
      places: [
        { from: 3, to: 5, variant: 'v1' },
        { from: 1, to: 2, variant: 'v3' },
        { from: 0, to: 1, variant: 'v2' },
      ],
    });
    const made = editStory(story, [edit(1, 2, 'XYZ', { variant: 'v3' })]);
    expect(made.witnesses[0]?.coverage).toEqual([
      { from: { block: 'j1', offset: 4 }, to: { block: 'j2', offset: 4 } },
    ]);
    expect(made.moves.map(({ after }) => after)).toEqual([{ block: 'j1', offset: 6 }, null]);
    expect(blockOf(made).doubtful).toEqual([
      { from: 0, to: 1, variant: 'v2' },
      { from: 5, to: 7, variant: 'v1' },
    ]);
    expect(blockOf(made).places).toEqual([
      { from: 5, to: 7, variant: 'v1' },
      { from: 1, to: 4, variant: 'v3' },
      { from: 0, to: 1, variant: 'v2' },
    ]);
  });

  it('is doubtful no more where the edit settles it, and where it does not, all that the edit put there', () => {
    const given = storyOf('abcdef', { doubtful: [{ from: 4, to: 5, variant: 'v1' }] });
    const settled = editStory(given, [edit(4, 5, 'EE', { variant: 'v1' })]);
    expect(blockOf(settled).doubtful).toEqual([]);
    const open = editStory(given, [
      edit(0, 1, 'AA', { variant: 'v2' }),
      edit(4, 5, 'EEE', { variant: 'v1', doubtful: true }),
      edit(2, 3, 'CC', { variant: null, doubtful: true }),
      edit(1, 2, 'B', { variant: 'v0', doubtful: true }),
    ]);
    expect(blockOf(open).text).toBe('AABCCdEEEf');
    expect(blockOf(open).doubtful).toEqual([
      { from: 2, to: 3, variant: 'v0' },
      { from: 6, to: 9, variant: 'v1' },
    ]);
  });

  it('stands in order, and of two that begin together the shorter is first', () => {
    const given = storyOf('abcdef', {
      doubtful: [
        { from: 2, to: 5, variant: 'v1' },
        { from: 2, to: 3, variant: 'v2' },
      ],
    });
    const made = editStory(given, [edit(0, 1, 'AA')]);
    expect(blockOf(made).doubtful.map(({ variant }) => variant)).toEqual(['v2', 'v1']);
  });
});

it('every offset is behind as much text as before, edited; one within an edit is at its end', () => {
  const spans = fc.array(
    fc.record({
      skip: fc.nat(3),
      length: fc.nat(3),
      text: fc.string({ maxLength: 4, unit: fc.constantFrom('X', 'Y') }),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(spans, fc.integer({ min: 20, max: 30 }), (given, length) => {
      let at = 0;
      const edits = given.flatMap((span) => {
        // One sign stays between two edits.
        const from = at + span.skip + 1;
        at = from + span.length;
        return span.length + span.text.length === 0 ? [] : [edit(from, at, span.text)];
      });
      const text = Array.from({ length }, (_, on) => String.fromCharCode(0x61 + (on % 26))).join('');
      const offsets = Array.from({ length: length + 1 }, (_, on) => on);
      const story = storyOf(text);
      const made = editStory(
        {
          ...story,
          witnesses: offsets.map((offset) => ({
            ...{ article: 'a', relation: 'whole' },
            coverage: [{ from: { block: 'j1', offset }, to: { block: 'j1', offset } }],
          })),
        },
        edits,
      );
      const expected = edits
        .toReversed()
        .reduce((left, { from, to, text: by }) => left.slice(0, from) + by + left.slice(to), text);
      expect(blockOf(made).text).toBe(expected);
      const { runs } = blockOf(made);
      expect(runs.map(({ from }) => from)).toEqual([0, ...runs.slice(0, -1).map(({ to }) => to)]);
      expect(runs.at(-1)?.to).toBe(expected.length);
      for (const offset of offsets) {
        const inside = edits.find(({ from, to }) => from < offset && offset < to);
        const end = inside?.to ?? offset;
        const before = edits
          .filter(({ to }) => to <= end)
          .reduce((sum, { from, to, text: by }) => sum + by.length - (to - from), 0);
        expect(made.witnesses[offset]?.coverage[0]?.from.offset).toBe(end + before);
      }
    }),
    { seed: 9, numRuns: 100 },
  );
});
