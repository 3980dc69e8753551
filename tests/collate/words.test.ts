import { describe, expect, it } from 'vitest';
import { collateWitnesses, witness } from './witness.ts';

describe('words', () => {
  const readingsOf = (...texts: string[]) => {
    const { story, variants } = collateWitnesses(...texts.map((text, at) => witness(`w${at}`, [text])));
    return {
      joint: story.joint.blocks[0]?.text,
      readings: variants.map((variant) => variant.readings.map(({ text }) => text)),
    };
  };
  const around = (inserted: string): string =>
    `It was a cold dark ${inserted}rain that fell upon the roof and nobody slept.`;

  it('make one place where one witness lacks what the others print differently', () => {
    const { joint, readings } = readingsOf(
      around(''),
      ...['night; the ', 'night, the ', 'night; and the '].map(around),
    );
    expect(readings).toEqual([['', 'night; the ', 'night, the ', 'night; and the ']]);
    expect(joint).toBe(around('night; the '));
  });

  it('take their white space with them, the same in every witness', () => {
    const { joint, readings } = readingsOf(...['night; the ', 'night, the ', 'night; and the '].map(around));
    expect(readings).toEqual([
      [';', ','],
      ['', 'and '],
    ]);
    expect(joint).toBe(around('night; the '));
  });

  it('keep an omission whole, and what others misread within it apart', () => {
    const lost = 'and all the dogs of the village barked at the moon until the break of day, ';
    const { readings } = readingsOf(around(lost), around(''), around(lost.replace('moon', 'noon')));
    expect(readings).toEqual([
      ['and all the dogs of the village barked at the ', ''],
      ['moon', '', 'noon'],
      [' until the break of day, ', ''],
    ]);
  });
});
