import { describe, expect, it } from 'vitest';
import { picturedVariant, storyPicture, wordsOf } from '../../../src/export/pictures/pictured.ts';
import type { Variant } from '../../../src/records/variant.ts';

/** A variant told as `教育，郑[重 军!]强调`: of its readings the first has three witnesses, `!` is suspected, `-` is nothing. */
function variant(said: string, name: Variant['class'] = 'shape'): Variant {
  const [, before = '', readings = '', after = ''] = /^(.*)\[(.*)\](.*)$/u.exec(said) ?? [];
  const read = readings.split(' ').map((reading, at) => ({
    text: reading.replace(/[!-]/gu, ''),
    witnesses: at === 0 ? ['a', 'b', 'c'] : [`x${at}`],
    suspected: reading.endsWith('!'),
  }));
  const suspects = read.flatMap(({ suspected, witnesses }) => (suspected ? witnesses : []));
  return {
    id: said,
    class: name,
    readings: read,
    suspects,
    majority: suspects.length > 0 ? (read[0]?.text ?? null) : null,
    context: { before, after },
  } as unknown as Variant;
}

const shown = (said: string, name?: Variant['class']): string | undefined =>
  picturedVariant(variant(said, name))
    ?.sides.map((side) => `${wordsOf(side)}${side.suspected ? '!' : ''} ${side.papers}`)
    .join(' | ');

describe('the picture of a variant', () => {
  it('shows a single character in the word it stands in', () => {
    expect(shown('学习教育，郑[重 军!]强调：')).toBe('郑重 3 | 郑军! 1');
    expect(shown('。[入 人!]心见行')).toBe('入心见 3 | 人心见! 1');
  });

  it('shows words alone', () => {
    expect(shown('违反[精文减会 群众纪律!]有关', 'fluent')).toBe('精文减会 3 | 群众纪律! 1');
  });

  it('sets the suspected reading against the one that most have', () => {
    expect(shown('郑[重 中 军!]强')).toBe('郑重 3 | 郑军! 1');
    expect(shown('甲[乙 丙]丁')).toBe('甲乙 3 | 甲丙 1');
  });

  it('shows what one lacks beside the words before it', () => {
    expect(shown('公场所外[部 -!]各类', 'omission')).toBe('所外部 3 | 所外! 1');
  });

  it('is none of what is too long, holds spaces, says nothing, or changes no words', () => {
    expect(shown(`甲[${'乙'.repeat(9)} 丙]丁`)).toBeUndefined();
    expect(shown('。[ab\u3000cd 丙丁]。')).toBeUndefined();
    expect(shown('。[乙丙 -!]。', 'omission')).toBeUndefined();
    expect(shown('甲[， 。]丁', 'punctuation')).toBeUndefined();
  });
});

it('a story is shown by its gravest variant, one with a suspect before any without', () => {
  const of = (...variants: Variant[]) => storyPicture(variants)?.variant;
  expect(
    of(variant('甲[乙 丙!]', 'shape'), variant('丁[戊 己!]', 'fluent'), variant('庚[辛 壬]', 'fluent')),
  ).toBe('丁[戊 己!]');
  expect(of(variant('庚[辛 壬]', 'fluent'), variant('甲[乙 丙!]', 'addition'))).toBe('甲[乙 丙!]');
  expect(of(variant('庚[， 。]', 'punctuation'))).toBeUndefined();
});
