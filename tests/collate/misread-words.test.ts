import { describe, expect, it } from 'vitest';
import { chance, someHan, someText } from '../../scripts/bench/noise.ts';
import { collatePlain } from '../../src/collate/plain/collate-plain.ts';
import { briefly, collateLines } from './plain-notation.ts';

const prose =
  `The ferryman had waited since morning for the fog to lift, and when at last it did, the whole company
climbed down to the landing with their baskets, their children and two unwilling goats. Nobody had thought to ask what
the crossing would cost, for in former years it had cost nothing, the lord of the manor having granted it for ever to
the people of both villages; but the lord was dead, and his nephew held that promises are buried with those who make
them. So they stood before the chain, and counted their coins, and were too few, and sang.`.replaceAll(
    '\n',
    ' ',
  );
const other =
  `Sugar is boiled in copper pans until a drop of it, let fall in cold water, keeps the shape of a pearl.
Then the peel is added, cut as thin as paper, and stirred without rest while somebody else holds the lamp. Whoever lets
it burn must scrape the pan alone; this rule is older than our kitchen, older perhaps than the street outside.`.replaceAll(
    '\n',
    ' ',
  );

/** A text with a share of its letters exchanged for others. */
function misread(text: string, share: number, random: () => number): string {
  const wrong = (): string => String.fromCharCode(0x61 + Math.floor(random() * 26));
  return Array.from(text, (char) => (/[a-z]/iu.test(char) && random() < share ? wrong() : char)).join('');
}

describe('words of which hardly one is read right', () => {
  const [first, second] = [misread(prose, 0.25, chance(25)), misread(prose, 0.25, chance(26))];

  it('are aligned by their letters', () => {
    const { witnesses, variants } = collateLines(first, second);
    expect(witnesses.every(({ coverage }) => coverage.length === 1)).toBe(true);
    expect(variants.length).toBeGreaterThan(20);
    const longest = variants.flatMap(({ readings }) => readings.map(({ text }) => text.length));
    expect(Math.max(...longest)).toBeLessThan(prose.length / 3);
  });

  it('are not taken for those of another text', () => {
    const { witnesses } = collateLines(first, misread(other, 0.25, chance(27)));
    expect(witnesses.map(({ relation }) => relation)).toContain('unrelated');
  });

  it('are found in each other where both texts are parts, and not in those of another text', () => {
    const partsOf = (left: string, right: string) =>
      collatePlain(
        [
          { name: 'a', text: left },
          { name: 'b', text: right },
        ],
        { fragments: true },
      ).witnesses.map(({ relation }) => relation);
    expect(partsOf(first.slice(0, -60), second.slice(60))).toEqual(['part', 'part']);
    // They share a third, and no run of letters that is read right in both.
    expect(partsOf(first.slice(0, 300), second.slice(200, 500))).toEqual(['part', 'part']);
    expect(partsOf(first.slice(0, 200), second.slice(200, 500))).toContain('unrelated');
    expect(partsOf(first, misread(other, 0.25, chance(27)))).toContain('unrelated');
  });

  it('are places by themselves where they are alike, and one place where a word is parted otherwise', () => {
    const places = briefly(
      collateLines(
        'He was honoured at the solemnization, and was lost forever to the sea.',
        'He was honored at the true solemnisation, and was lost for ever to the sea.',
      ),
    );
    expect(places.map((place) => place.replace(/^\w+ /u, ''))).toEqual([
      'honoured|honored',
      '|true ',
      'solemnization|solemnisation',
      'forever|for ever',
    ]);
  });
});

describe('characters of which every fourth is misread', () => {
  const misprinted = (text: string, random: () => number): string =>
    Array.from(text, (char) => (random() < 0.25 ? someHan(random) : char)).join('');
  const collated = (...texts: string[]) =>
    collatePlain(
      texts.map((text, at) => ({ name: String(at), text })),
      { fragments: true },
    );

  it.each([120, 450, 900])('are followed through four fragments of %d characters', (length) => {
    const random = chance(251);
    const text = someText(length, random);
    const { witnesses, joint } = collated(...Array.from({ length: 4 }, () => misprinted(text, random)));
    const all = joint.blocks.reduce((sum, block) => sum + block.text.length, 0);
    for (const { relation, coverage } of witnesses) {
      const reached = coverage.reduce((sum, { from, to }) => sum + to.offset - from.offset, 0);
      expect(relation).not.toBe('unrelated');
      expect(reached).toBeGreaterThan(all * 0.8);
    }
  });

  it('are not followed beyond what two fragments share, nor into another text', () => {
    const random = chance(251);
    const text = someText(900, random);
    const { witnesses } = collated(
      misprinted(text.slice(0, 600), random),
      misprinted(text.slice(300), random),
    );
    const [left, right] = witnesses.map(({ coverage }) => coverage[0]);
    expect(Math.abs((right?.from.offset ?? 0) - 300)).toBeLessThan(40);
    expect(Math.abs((left?.to.offset ?? 0) - 600)).toBeLessThan(60);
    const strangers = collated(misprinted(text, random), misprinted(someText(900, random), random));
    expect(strangers.witnesses.map(({ relation }) => relation)).toContain('unrelated');
  });
});
