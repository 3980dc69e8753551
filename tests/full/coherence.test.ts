import fc from 'fast-check';
import { it } from 'vitest';
import { expectCoherence } from '../collate/coherence.ts';
import { printings } from '../collate/printings.ts';

it(
  'holds two witnesses equal between the variants, in a hundred thousand cases',
  { timeout: 900_000 },
  () => {
    fc.assert(fc.property(printings, expectCoherence), { numRuns: 100_000 });
  },
);
