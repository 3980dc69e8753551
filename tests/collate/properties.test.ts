import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignExactly, editDistance, type Hunk } from '../../src/collate/exact.ts';
import { diffSymbols } from '../../src/collate/diff.ts';
import { alignPair } from '../../src/collate/pair.ts';
import { collatePlain } from '../../src/collate/plain/collate-plain.ts';

const symbols = (most: number) =>
  fc.array(fc.integer({ min: 2, max: 9 }), { maxLength: most }).map((numbers) => Int32Array.from(numbers));

/** What becomes of `a` where each hunk's stretch is replaced by that of `b`. */
function applied(a: Int32Array, b: Int32Array, hunks: readonly Hunk[]): number[] {
  const made: number[] = [];
  let at = 0;
  for (const { fromA, toA, fromB, toB } of hunks) {
    made.push(...a.subarray(at, fromA), ...b.subarray(fromB, toB));
    at = toA;
  }
  return [...made, ...a.subarray(at)];
}

const editsOf = (hunks: readonly Hunk[]): number =>
  hunks.reduce((sum, { fromA, toA, fromB, toB }) => sum + toA - fromA + toB - fromB, 0);

describe('alignment of two sequences', () => {
  it.each([
    ['exact', alignExactly],
    ['by the engine', diffSymbols],
    ['as it is chosen', alignPair],
  ] as const)('%s: gives the other sequence, with the fewest edits', (_, align) => {
    fc.assert(
      fc.property(symbols(40), symbols(40), (a, b) => {
        const hunks = align(a, b) ?? [];
        expect(applied(a, b, hunks)).toEqual(Array.from(b));
        expect(editsOf(hunks)).toBe(editDistance(a, b));
      }),
    );
  });

  it('of two long ones that share nothing costs no more than their length, and gives the other sequence', () => {
    const some = (seed: number, step: number): Int32Array =>
      Int32Array.from(
        { length: 60_000 },
        (_, at) => 2 + ((Math.imul(at + seed, 0x9e3779b1) >>> step) % 3_000),
      );
    const [a, b] = [some(1, 7), some(77_777, 13)];
    expect(applied(a, b, alignPair(a, b))).toEqual(Array.from(b));
    const repeated = Int32Array.from({ length: 60_000 }, (_, at) => 2 + (at % 5));
    const changed = repeated.map((symbol, at) => (at % 9_000 === 4_000 ? 99 : symbol));
    expect(editsOf(alignPair(repeated, changed))).toBe(14);
  });

  it('has no two hunks that touch', () => {
    fc.assert(
      fc.property(symbols(40), symbols(40), (a, b) => {
        const hunks = alignExactly(a, b);
        for (const [at, hunk] of hunks.entries())
          expect(hunk.fromA).toBeGreaterThan(hunks[at - 1]?.toA ?? -1);
      }),
    );
  });

  it('needs as few hunks as trying every alignment', () => {
    fc.assert(
      fc.property(symbols(6), symbols(6), (a, b) => {
        expect(alignExactly(a, b).length).toBe(fewestHunks(a, b));
      }),
    );
  });
});

/** Fewest hunks among the alignments with the fewest edits, found by trying all. */
function fewestHunks(a: Int32Array, b: Int32Array): number {
  const best = (i: number, j: number, inHunk: boolean): [edits: number, hunks: number] => {
    if (i === a.length && j === b.length) return [0, 0];
    const options: [number, number][] = [];
    const opened = inHunk ? 0 : 1;
    if (i < a.length && j < b.length && a[i] === b[j]) options.push(best(i + 1, j + 1, false));
    for (const [di, dj] of [
      [1, 0],
      [0, 1],
    ] as const) {
      if (i + di > a.length || j + dj > b.length) continue;
      const [edits, hunks] = best(i + di, j + dj, true);
      options.push([edits + 1, hunks + opened]);
    }
    return options.sort(([e1, h1], [e2, h2]) => e1 - e2 || h1 - h2)[0] ?? [0, 0];
  };
  return best(0, 0, false)[1];
}

const paragraph = fc
  .array(fc.constantFrom(...Array.from('天地玄黄宇宙洪荒，。、日月1 aé𠮷')), { maxLength: 30 })
  .map((parts) => parts.join(''));
const text = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n'));
const witnesses = fc
  .array(text, { minLength: 2, maxLength: 4 })
  .map((texts) => texts.map((one, at) => ({ name: `w${at}`, text: one })));

describe('collation of plain texts', () => {
  it('gives every covering witness exactly one reading and one place, and the others abstain', () => {
    fc.assert(
      fc.property(witnesses, (texts) => {
        for (const { readings, places, abstaining } of collatePlain(texts).variants) {
          const reading = readings.flatMap((group) => group.witnesses).sort();
          expect(places.map(({ witness }) => witness)).toEqual(reading);
          expect([...reading, ...abstaining].sort()).toEqual(texts.map(({ name }) => name));
        }
      }),
    );
  });

  it('does not depend on the order of the witnesses', () => {
    fc.assert(
      fc.property(witnesses, (texts) => {
        expect(collatePlain(texts.toReversed())).toEqual(collatePlain(texts));
      }),
    );
  });

  it('says whose every character of the joint text is', () => {
    fc.assert(
      fc.property(witnesses, (texts) => {
        for (const block of collatePlain(texts).joint.blocks) {
          expect(block.runs.map(({ from, to }) => block.text.slice(from, to)).join('')).toBe(block.text);
        }
      }),
    );
  });

  it('names no two variants the same, and changes no name for one more agreeing witness', () => {
    fc.assert(
      fc.property(misreadings, misreadings, (first, second) => {
        const [a, b] = [misread(first), misread(second)];
        const two = [
          { name: 'a', text: a },
          { name: 'b', text: b },
        ];
        const names = collatePlain(two).variants.map(({ id }) => id);
        expect(new Set(names).size).toBe(names.length);
        for (const text of [a, b]) {
          expect(collatePlain([...two, { name: 'c', text }]).variants.map(({ id }) => id)).toEqual(names);
        }
      }),
    );
  });
});

const passage =
  '新中国成立七十五周年是实现规划目标任务的关键一年再启改革篇以式现代化全面推进强建设民族复兴伟业走过程';

const misreadings = fc.array(
  fc.record({
    at: fc.nat(passage.length - 1),
    by: fc.constantFrom('', '军', '任', '繁重', '，'),
  }),
  { maxLength: 4 },
);

/** The passage with other characters, or none, in some places. */
function misread(errors: readonly { at: number; by: string }[]): string {
  const characters = Array.from(passage);
  for (const { at, by } of errors) characters[at] = by;
  return characters.join('');
}
