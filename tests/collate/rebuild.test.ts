import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collatePlain, type PlainCollation } from '../../src/collate/plain/collate-plain.ts';
import { withBreaks } from '../../src/collate/plain/layout.ts';
import { readPlainText } from '../../src/collate/plain/read-plain-text.ts';
import { writeTei } from '../../src/collate/plain/tei.ts';
import { segmentsOf } from '../../src/collate/plain/walk.ts';
import type { WitnessText } from '../../src/collate/sequence.ts';
import { keyOf } from '../../src/text/form.ts';
import { expectCoherence } from './coherence.ts';
import { printings } from './printings.ts';
import { witnessesOf } from './tei-witness.ts';

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

describe('two witnesses', () => {
  it('are equal before, between and behind the variants', () => {
    fc.assert(fc.property(printings, expectCoherence));
  });

  it.each([
    ['where a break meets a space', 'It was dark night\n\nthe At', 'and the rain', '; the rain'],
    [
      'where one has a hole that it prints',
      '天地玄黄宇繁重宙洪荒日月',
      '宇军宙洪荒日月',
      '地玄黄，宇宙洪荒日月',
    ],
    ['where a space behind the last word waits for a later one', '玄天 \u202e', '玄天\u0301 é', ''],
  ])('are so %s', (_, ...texts) => {
    expectCoherence(texts.map((text, at) => ({ name: `w${at}`, text })));
  });
});

/** What is written between the paragraphs and lines of a file does not count as text, and is kept all the same. */
const files = fc
  .tuple(printings, fc.constantFrom('\n', '\r\n', '\n\n', '\n \n'), fc.constantFrom('', '\uFEFF', '\n '))
  .map(([texts, end, head]) =>
    texts.map(({ name, text }) => ({ name, text: `${head}${text.replaceAll('\n\n', end)}${end}` })),
  );

describe('every file', () => {
  it('is made again from what JSON says, byte for byte', () => {
    fc.assert(
      fc.property(files, fc.boolean(), (texts, lines) => {
        const collation = JSON.parse(JSON.stringify(collatePlain(texts, { lines }))) as PlainCollation;
        const segments = segmentsOf(collation);
        for (const { witness, coverage, breaks } of collation.witnesses) {
          if (coverage.length === 0) continue;
          const read = segments.map(({ own }) => own.get(witness)?.text ?? '').join('');
          expect(withBreaks(read, breaks)).toBe(texts.find(({ name }) => name === witness)?.text);
        }
      }),
    );
  });

  it('is made again from TEI, byte for byte', () => {
    fc.assert(
      fc.property(files, fc.boolean(), (texts, lines) => {
        const collation = collatePlain(texts, { lines });
        const made = witnessesOf(writeTei(collation, { verse: lines }));
        for (const { witness, coverage } of collation.witnesses)
          if (coverage.length > 0)
            expect(made.get(witness)).toBe(texts.find(({ name }) => name === witness)?.text);
      }),
    );
  });

  it('is made again from TEI where texts are fragments', () => {
    fc.assert(
      fc.property(files, (texts) => {
        const collation = collatePlain(texts, { fragments: true });
        const made = witnessesOf(writeTei(collation));
        for (const { witness, coverage } of collation.witnesses)
          if (coverage.length > 0)
            expect(made.get(witness)).toBe(texts.find(({ name }) => name === witness)?.text);
      }),
    );
  });
});
