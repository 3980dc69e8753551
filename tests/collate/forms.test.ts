import { describe, expect, it } from 'vitest';
import { collatePlain } from '../../src/collate/plain/collate-plain.ts';
import { readPlainText } from '../../src/collate/plain/read-plain-text.ts';
import { formOf, keyOf } from '../../src/text/form.ts';
import { briefly, collateLines } from './plain-notation.ts';

const classes = (left: string, right: string): Set<string> =>
  new Set(collateLines(left, right).variants.map(({ class: given }) => given));

describe('what is no variant of text', () => {
  it.each([
    [
      'letters composed and decomposed',
      'Le café fermé, à côté',
      'Le cafe\u0301 ferme\u0301, a\u0300 co\u0302te\u0301',
    ],
    ['long s and ligatures', 'The ſame oﬃcer ſaw the ﬂag', 'The same officer saw the flag'],
    ['marks for vertical setting', '春去秋来︐花开﹁又﹂落︒何时了︖', '春去秋来，花开「又」落。何时了？'],
    [
      'soft hyphens and characters that are not seen',
      'inde\u00adpendent 天\u200b地\u2060玄黄',
      'independent 天地玄黄',
    ],
    ['dots for vertical setting', '他想了想︙走了', '他想了想⋮走了'],
    ['half-width kana', 'ガラスの家に住む', 'ｶﾞﾗｽの家に住む'],
  ])('is of width: %s', (_, left, right) => {
    expect(classes(left, right)).toEqual(new Set(['width']));
  });

  it('keeps signs apart that look different', () => {
    expect(formOf('㎡①℃……')).toBe('㎡①℃……');
    expect(formOf('葛\u{E0100}')).not.toBe(formOf('葛\u{E0101}'));
    expect(keyOf('頭髮、ＡＢＣ')).toBe('头发、ABC');
  });

  it('joins a word that a line parts, and keeps a dash that parts none', () => {
    const { blocks } = readPlainText(
      'a',
      'the neigh-\nbourhood of Anglo-\nSaxon and a ſtea⸗\ndy wind came\n',
    );
    expect(blocks.map(({ text }) => text)).toEqual([
      'the neighbourhood of Anglo-Saxon and a ſteady wind came',
    ]);
    expect(blocks[0]?.sources[0]).toEqual({ line: 1, column: 1, length: 9 });
  });
});

describe('lines of a plain text', () => {
  const blocksOf = (text: string): number => readPlainText('a', text).blocks.length;

  it.each(['.', ';', ':', '!', '?', ',', ''])(
    'are wrapped where a small letter goes on behind %j',
    (mark) => {
      expect(
        blocksOf(`The boat left at dawn${mark}\nthe ferryman had not slept.\nNobody saw him again.\n`),
      ).toBe(1);
    },
  );

  it.each(['.', ';', ':', '!', '?'])('are paragraphs where capitals stand behind %j', (mark) => {
    expect(blocksOf(`The boat left${mark}\nThe river was high${mark}\nNobody saw it.\n`)).toBe(3);
  });

  it('are paragraphs below a heading, and wrapped where names stand at the beginning of some', () => {
    expect(blocksOf('Of Ferries\nThe boat left.\nThe river was high.\n')).toBe(3);
    expect(
      blocksOf('On that day the boat of\nAda Lock, who was ill, left\nwithout her. It was\nMay.\n'),
    ).toBe(1);
    expect(blocksOf('渡口清晨起雾\n船工一夜没睡，水位很\n高。\n')).toBe(1);
    expect(blocksOf('渡口清晨起雾。\n船工一夜没睡。\n水位很高。\n')).toBe(3);
  });
});

describe('a hyphen at a line’s end', () => {
  const textOf = (text: string, words?: Set<string>): string =>
    readPlainText('a', text, { words })
      .blocks.map((block) => block.text)
      .join('|');

  it('is the word’s own where the same text writes the word so within a line', () => {
    expect(textOf('it is to-morrow, and to-\nmorrow, and the neigh-\nbour\ncomes\n')).toBe(
      'it is to-morrow, and to-morrow, and the neighbour comes',
    );
    expect(textOf('the mother-in-law and the Mother-in-\nlaw of\nus\n')).toBe(
      'the mother-in-law and the Mother-in-law of us',
    );
  });

  it('is the word’s own where another witness writes it so, and this one does not write it as one word', () => {
    const elsewhere = new Set(['to-morrow']);
    expect(textOf('we sail to-\nmorrow or\nnever\n', elsewhere)).toBe('we sail to-morrow or never');
    expect(textOf('tomorrow or to-\nmorrow we\nsail\n', elsewhere)).toBe('tomorrow or tomorrow we sail');
    const texts = ['we sail to-\nmorrow or\nnever\n', 'we sail to-morrow or never\n'];
    expect(collatePlain(texts.map((text, at) => ({ name: String(at), text }))).variants).toEqual([]);
  });

  it('hangs where another witness has it so within a line, or a compound follows behind a word of its own', () => {
    const towns = 'the nineteenth- and twentieth-century towns of the\nvalley\n';
    const broken = 'the nineteenth-\nand twentieth-century towns of the\nvalley\n';
    expect(textOf(`ports and ships, ${broken}`)).toBe(`ports and ships, ${towns.trim().replace('\n', ' ')}`);
    expect(textOf(`ports and ships, ${broken.replace('century', '\ncentury')}`)).toContain(
      'nineteenth- and twentieth',
    );
    const texts = [broken, towns].map((text, at) => ({ name: String(at), text }));
    expect(collatePlain(texts).variants).toEqual([]);
  });

  it('hangs nowhere where somebody writes the two as one, or the second is no word by itself', () => {
    const line = 'we saw an-\nother well-known ferry and no\nother boat\n';
    expect(textOf(line, new Set(['another', 'other']))).toContain('saw another well-known');
    expect(textOf('the neigh-\nbour well-known to\nus\n')).toContain('the neighbour well-known');
    // No line tells whether "an" and "other" are one word: it stays in doubt.
    expect(textOf(line)).toContain('saw an- other well-known');
    expect(textOf(line.replace('well-known ', ''))).toContain('saw another ferry');
  });

  it('is found in time that grows with the line, whatever letters stand before it', () => {
    const text = `${'a'.repeat(200_000)}. neigh-\nbour ${'b'.repeat(200_000)}\nby\n`;
    expect(textOf(text)).toContain('. neighbour b');
  });

  it('stays between years, before a capital and before a space, and is gone after a sign made for it', () => {
    expect(textOf('from 1914-\n1918 in Anglo-\nSaxon or -\nnot\n')).toBe(
      'from 1914-1918 in Anglo-Saxon or - not',
    );
    expect(textOf('it is to-morrow, and to¬\nmorrow\nagain\n')).toBe('it is to-morrow, and tomorrow again');
  });
});

describe('Traditional and Simplified', () => {
  it('are a class of their own, and hide no variant beside them', () => {
    expect(
      briefly(collateLines('他們找到的寶物，價值連城，國中無雙。', '他们找到得宝物，价值连城，国中无双。')),
    ).toEqual([
      'script 們|们',
      'fluent 的|得',
      'script 寶|宝',
      'script 價|价',
      'script 連|连',
      'script 國|国',
      'script 無雙|无双',
    ]);
  });

  it('are one text only where some Traditional text fits all: 發 and 髮 are two words', () => {
    expect(classes('他的頭髮與國學', '他的頭發與國學')).not.toContain('script');
    expect(classes('他的頭髮與國學', '他的头发与国学')).toEqual(new Set(['script']));
    expect(classes('皇后與國學', '皇後與國學')).not.toContain('script');
  });

  it('suspect nobody, and leave the joint text undoubted', () => {
    const { variants, joint } = collateLines(
      '學而時習之，不亦說乎',
      '学而时习之，不亦说乎',
      '学而时习之，不亦说乎',
    );
    expect(variants.flatMap(({ suspects }) => suspects)).toEqual([]);
    expect(joint.blocks[0]?.doubtful).toEqual([]);
  });
});
