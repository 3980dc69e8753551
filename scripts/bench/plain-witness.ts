import type { WitnessText } from '../../src/collate/sequence.ts';

/** A witness of one paragraph. */
export function plainWitness(id: string, text: string): WitnessText {
  return {
    id,
    file: id,
    headline: null,
    blocks: [{ id: 'p1', type: 'paragraph', text, sources: [] }],
    lost: [],
  };
}
