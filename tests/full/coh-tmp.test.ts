import fc from 'fast-check';
import { it } from 'vitest';
import { expectCoherence } from '../collate/coherence.ts';
import { printings } from '../collate/printings.ts';
it('x', { timeout: 900_000 }, () => {
  const seed = Number(process.env['COH_SEED']);
  fc.assert(fc.property(printings, expectCoherence), { numRuns: Number(process.env['COH_RUNS']), seed });
  console.log('held', seed, process.env['COH_RUNS']);
});
