import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collatePlain, type PlainCollation } from '../../src/collate/plain/collate-plain.ts';
import { readPlainText } from '../../src/collate/plain/read-plain-text.ts';
import type { WitnessText } from '../../src/collate/sequence.ts';
import { keyOf } from '../../src/text/form.ts';

const english =
  'It was a cold dark night; the rain fell upon the roof, and nobody in the house slept. "Who is there?" said the old man, rising from his chair by the fire; but the wind answered him. At last the knocking ceased.';
const han =
  '过去一年，党中央以改革创新精神加强制度建设，把行之有效的经验做法固化下来，上升为制度规范。作风建设永远在路上，为基层减负是一场攻坚战、持久战，必须强化政治引领，筑牢思想根基。';

/** The pieces that errors are made of, and the texts themselves as such pieces. */
const scripts = [
  { pieces: english.match(/\w+|\W/gu) ?? [], errors: ['', ' ', ', ', '; and ', 'rain', ' the', '\n\n', '“'] },
  { pieces: Array.from(han), errors: ['', '军', '任', '繁重', '，', '、', ',', '\n\n'] },
];

const errors = fc.array(fc.record({ at: fc.nat(199), by: fc.nat(7), keep: fc.boolean() }), { maxLength: 8 });
const witness = fc.record({ errors, head: fc.nat(30), tail: fc.nat(30), cut: fc.boolean() });

/** Two to five printings of one text, each with its own errors, some cut at either end. */
const printings = fc
  .tuple(fc.constantFrom(...scripts), fc.array(witness, { minLength: 2, maxLength: 5 }))
  .map(([script, witnesses]) =>
    witnesses.map(({ errors: own, head, tail, cut }, at) => {
      const pieces = [...script.pieces];
      for (const error of own) {
        const place = error.at % pieces.length;
        pieces[place] = (script.errors[error.by] ?? '') + (error.keep ? (pieces[place] ?? '') : '');
      }
      const text = (cut ? pieces.slice(head, pieces.length - tail) : pieces).join('');
      return { name: `w${at}`, text };
    }),
  );

/** One witness made again: the joint text where the witness covers it, with what it prints at each variant put in. */
function rebuilt({ witnesses, variants, joint, marks }: PlainCollation, { id, blocks }: WitnessText): string {
  const order = joint.blocks.map((block) => block.id);
  const placeOf = ({ block, offset }: { block: string; offset: number }): number =>
    order.indexOf(block) * 10_000 + offset;
  const coverage = witnesses.find(({ witness }) => witness === id)?.coverage ?? [];
  const covers = (block: string, offset: number): boolean => {
    const at = placeOf({ block, offset });
    return coverage.some(({ from, to }) => placeOf(from) <= at && at < placeOf(to));
  };
  let text = '';
  for (const block of joint.blocks) {
    let at = 0;
    const copyTo = (end: number): void => {
      for (; at < end; at += 1) if (covers(block.id, at)) text += block.text.charAt(at);
    };
    for (const mark of marks.filter((one) => one.block === block.id)) {
      copyTo(mark.from);
      const places = variants.find((variant) => variant.id === mark.variant)?.places;
      const own = places?.find(({ witness }) => witness === id);
      if (own) text += blocks[own.block - 1]?.text.slice(own.from, own.to) ?? '';
      at = mark.to;
    }
    copyTo(block.text.length);
  }
  return text;
}

/** What is said, without width and without white space. */
const said = (text: string): string => keyOf(text).replaceAll(/\s/gu, '');

describe('the joint text', () => {
  it('is, run for run, printed by every witness that the run names', () => {
    fc.assert(
      fc.property(printings, (texts) => {
        const printed = new Map(texts.map(({ name, text }) => [name, said(text)]));
        for (const { text, runs } of collatePlain(texts).joint.blocks) {
          for (const { from, to, articles } of runs) {
            expect(articles.length).toBeGreaterThan(0);
            for (const article of articles)
              expect(printed.get(article)).toContain(said(text.slice(from, to)));
          }
        }
      }),
    );
  });

  it('gives back every witness with its variants, to the last character; breaks are left to the variants of layout', () => {
    fc.assert(
      fc.property(printings, (texts) => {
        const collation = collatePlain(texts);
        for (const { witness, coverage } of collation.witnesses) {
          if (coverage.length === 0) continue;
          const read = readPlainText(witness, texts.find(({ name }) => name === witness)?.text ?? '');
          expect(rebuilt(collation, read)).toBe(read.blocks.map(({ text }) => text).join(''));
        }
      }),
    );
  });
});

/** Where a witness's places stand in its blocks behind each other. */
function placesIn({ variants }: PlainCollation, { id, blocks }: WitnessText): Map<string, [number, number]> {
  const starts = blocks.map((_, at) => blocks.slice(0, at).reduce((sum, { text }) => sum + text.length, 0));
  return new Map(
    variants.flatMap((variant) =>
      variant.places
        .filter(({ witness }) => witness === id)
        .map(({ block, from, to }) => {
          const start = starts[block - 1] ?? 0;
          return [variant.id, [start + from, start + to]] as const;
        }),
    ),
  );
}

describe('two witnesses', () => {
  it('are equal between the variants that both have', () => {
    fc.assert(
      fc.property(printings, (texts) => {
        const collation = collatePlain(texts);
        const read = texts.map(({ name, text }) => readPlainText(name, text));
        for (const left of read) {
          for (const right of read) {
            const [own, other] = [placesIn(collation, left), placesIn(collation, right)];
            const [textLeft, textRight] = [left, right].map(({ blocks }) =>
              blocks.map(({ text }) => text).join(''),
            );
            const shared = collation.variants.filter(({ id }) => own.has(id) && other.has(id));
            shared.slice(1).forEach(({ id }, at) => {
              const before = shared[at]?.id ?? '';
              const stretch = (text: string | undefined, places: typeof own): string | undefined =>
                text?.slice(places.get(before)?.[1], places.get(id)?.[0]);
              expect(stretch(textLeft, own)).toBe(stretch(textRight, other));
            });
          }
        }
      }),
    );
  });
});
