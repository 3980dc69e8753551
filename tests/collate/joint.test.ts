import { describe, expect, it } from 'vitest';
import { ABSENT, OUTSIDE } from '../../src/collate/columns.ts';
import { joinText } from '../../src/collate/joint.ts';
import { Interner, readSequence } from '../../src/collate/sequence.ts';
import { storyText } from '../../src/collate/story-text.ts';
import { findVariants } from '../../src/collate/variants.ts';
import { collateLines } from './plain-notation.ts';
import { witness } from './witness.ts';

interface Given {
  /** The witness that the text follows. */
  base?: number;
  /** Blocks that are headings, by witness. */
  headings?: Record<number, number>;
}

/**
 * The text made from rows: a sign a column, `¶` a break, `-` nothing, `_` out of reach. Written as pieces `text@witnesses`, with
 * `*` and its number for a variant and `?` where nothing decides it; blocks are parted by ` | `, a heading begins with `#`.
 */
function joined(rows: readonly string[], { base = -1, headings = {} }: Given = {}): string {
  const interner = new Interner();
  const sequences = rows.map((row, at) => {
    const given = witness(String(at), row.replaceAll(/[-_]/gu, '').split('¶'));
    const blocks = given.blocks.map((block, number) => ({
      ...block,
      type: headings[at] === number ? ('heading' as const) : block.type,
    }));
    return readSequence({ ...given, blocks }, interner);
  });
  const cells = rows.map((row) => {
    let next = 0;
    return Int32Array.from(row, (sign) => (sign === '_' ? OUTSIDE : sign === '-' ? ABSENT : next++));
  });
  const story = storyText(sequences, { width: rows[0]?.length ?? 0, cells }, { interner, base });
  const { blocks } = joinText(story, findVariants(story).variants);
  return blocks
    .map(({ type, pieces }) => {
      let at = 0;
      const written = pieces.map(({ text, from, to, witnesses, variant, doubtful }) => {
        expect([from, to]).toEqual([at, at + text.length]);
        at = to;
        return `${text}@${witnesses.join('')}${variant === null ? '' : `*${variant}`}${doubtful ? '?' : ''}`;
      });
      return `${type === 'heading' ? '#' : ''}${written.join(' ')}`;
    })
    .join(' | ');
}

describe('the joint text', () => {
  it('is what all have in common, with whoever prints it', () => {
    expect(joined(['山水', '山水'])).toBe('山水@01');
    expect(joined(['山水_', '山水田'])).toBe('山水@01 田@1');
    expect(joined(['_水田', '山水_'])).toBe('山@1 水@01 田@0');
  });

  it('has the reading of the majority, else that of the widest witness, which is doubtful', () => {
    expect(joined(['山甲水', '山乙水', '山乙水'])).toBe('山@012 乙@12*0 水@012');
    expect(joined(['山甲水', '山乙水'])).toBe('山@01 甲@0*0? 水@01');
    expect(joined(['天地玄黄__', '___黄甲水', '___黄乙水'])).toBe('天地玄@0 黄@012 甲@1*0? 水@12');
    expect(joined(['山 水', '山-水'])).toBe('山@01  @01*0 水@01');
    expect(joined(['山-水', '山 水'])).toBe('山@01 @01*0 水@01');
    expect(joined(['山甲水_', '山乙水田'])).toBe('山@01 乙@1*0? 水@01 田@1');
  });

  it('has the reading of the witness that it follows, which is not doubtful', () => {
    expect(joined(['山甲水', '山乙水', '山乙水'], { base: 0 })).toBe('山@012 甲@0*0 水@012');
    expect(joined(['山甲水', '山乙水'], { base: 1 })).toBe('山@01 乙@1*0 水@01');
  });

  it('has what some lack, unless most do', () => {
    expect(joined(['山-水', '山甲水'])).toBe('山@01 甲@1*0? 水@01');
    expect(joined(['山-水', '山甲水', '山-水'])).toBe('山@012 @02*0 水@012');
    expect(joined(['山-水', '山甲水'], { base: 0 })).toBe('山@01 @0*0 水@01');
  });

  it('has no text twice that is printed elsewhere', () => {
    const lines = [
      '春雨初晴，山路上行人渐多，卖茶的老人把担子放在桥头。',
      '河水涨了一尺，船家说今天不能过渡，众人只好在岸边等候。',
    ];
    const moved = '有一书生坐在石上读书，不管风雨，也不问时辰，只顾吟诵。';
    const texts = [
      [lines[0], moved, lines[1]],
      [lines[0], lines[1], moved],
    ].map((given) => given.join('\n'));
    const { joint } = collateLines(...texts);
    expect(joint.blocks.map(({ text }) => text).join('\n')).toBe(texts[0]);
  });

  it('is spelled as the widest witness of a reading spells it', () => {
    expect(joined(['山發水_', '山发水天', '山甲水天'])).toBe('山@012 发@01*0 水@012 天@12');
  });

  it('is of all where they differ in width or script alone, and not doubtful', () => {
    expect(joined(['山，水', '山,水'])).toBe('山@01 ，@01*0 水@01');
    expect(joined(['发', '發'])).toBe('发@01*0');
    expect(joined(['山,水', '山，水', '山，水'])).toBe('山@012 ，@012*0 水@012');
  });
});

describe('a break of the joint text', () => {
  it('is one that all have, or most, or else the widest witness there', () => {
    expect(joined(['山¶水', '山¶水'])).toBe('山@01 | 水@01');
    expect(joined(['山-水', '山¶水', '山¶水'])).toBe('山@012 | 水@012');
    expect(joined(['山¶水', '山-水', '山-水'])).toBe('山@012 水@012');
    expect(joined(['山¶水', '山-水'])).toBe('山@01 | 水@01');
    expect(joined(['山-水', '山¶水'])).toBe('山@01 水@01');
    expect(joined(['天地玄黄__', '___黄¶水', '___黄-水'])).toBe('天地玄@0 黄@012 | 水@12');
    expect(joined(['天地玄黄__', '___黄-水', '___黄¶水'])).toBe('天地玄@0 黄@012 水@12');
  });

  it('is one that the witness has which is followed, and no other', () => {
    expect(joined(['山-水', '山¶水', '山¶水'], { base: 0 })).toBe('山@012 水@012');
    expect(joined(['山¶水', '山-水', '山-水'], { base: 0 })).toBe('山@012 | 水@012');
  });

  it('parts what no witness runs on through', () => {
    expect(joined(['山水__', '__田土'])).toBe('山水@0 | 田土@1');
    expect(joined(['山_', '-水'])).toBe('山@0*0? 水@1');
    expect(joined(['_水', '山-'])).toBe('山@1 水@0*0?');
    expect(joined(['山水__', '__田土', '天水田_'])).toBe('天@2*0? 水@02 田@12 土@1');
  });

  it('has behind it what has no text there; at the end that belongs to the block before', () => {
    expect(joined(['-山', '甲山', '-山'])).toBe('@02*0 山@012');
    expect(joined(['天¶-山', '天¶甲山', '天¶-山'])).toBe('天@012 | @02*0 山@012');
    expect(joined(['天¶-', '天¶甲', '天¶-'])).toBe('天@012 @02*0');
    expect(joined(['天¶地¶-', '天¶地¶甲', '天¶地¶-'])).toBe('天@012 | 地@012 @02*0');
    expect(joined(['天乙地¶-', '天甲地¶子', '天乙地¶-'])).toBe('天@012 乙@02*0 地@012 @02*1');
    expect(joined(['-', '甲', '-'])).toBe('');
  });

  it('that is left out leaves white space which others have there', () => {
    expect(joined(['山--水', '山¶-水', '山- 水'])).toBe('山@012  @012*1 水@012');
    expect(joined(['山-水', '山-水', '山 水'])).toBe('山@012 @012*0 水@012');
    expect(joined(['山-甲-水', '山¶甲-水', '山-甲 水'])).toBe('山@012 甲@012 @012*1 水@012');
    expect(joined(['山--水', '山¶-水', '山-乙水'])).toBe('山@012 @01*1 水@012');
    expect(joined(['山-,水', '山¶，水', '山-，水'])).toBe('山@012 ，@012*1 水@012');
    expect(joined(['山--水', '山¶-水', '山- 水', '山-\t水'])).toBe('山@0123  @0123*1 水@0123');
    expect(joined([' 水', '-水', '-水'])).toBe('@012*0 水@012');
  });
});

it('a block is a heading where the widest witness of its beginning has one', () => {
  expect(joined(['山¶水', '山¶水'], { headings: { 0: 0 } })).toBe('#山@01 | 水@01');
  expect(joined(['山¶水', '山¶水'], { headings: { 0: 1 } })).toBe('山@01 | #水@01');
  expect(joined(['山¶水', '山¶水'], { headings: { 1: 0 } })).toBe('山@01 | 水@01');
  expect(joined(['__水', '山¶水'], { headings: { 1: 0 } })).toBe('#山@1 | 水@01');
});
