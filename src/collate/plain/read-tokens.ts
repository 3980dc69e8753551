import type { WitnessText } from '../sequence.ts';

/** Tokens as CollateX takes them: `t` is the text, the space behind it included, `n` what it is compared by. */
export interface TokenText {
  tokens: readonly { t: string; n?: string | undefined }[];
}

/** Tokens as a witness of one block, cut where they are cut; the space at a token's end is no part of it. */
export function readTokens(name: string, { tokens }: TokenText): WitnessText {
  const text = tokens.map(({ t }) => t).join('');
  let from = 0;
  const pieces = tokens.flatMap(({ t, n }) => {
    const length = t.trimEnd().length;
    const piece = { from, to: from + length, key: (n ?? t).trim() };
    const space = { from: from + length, to: from + t.length, key: ' ' };
    from += t.length;
    return [...(length > 0 ? [piece] : []), ...(space.from < space.to ? [space] : [])];
  });
  const sources = [{ line: 1, column: 1, length: text.length }];
  return {
    id: name,
    file: name,
    headline: null,
    blocks: text === '' ? [] : [{ id: '1', type: 'paragraph', text, sources, pieces }],
    lost: [],
  };
}
