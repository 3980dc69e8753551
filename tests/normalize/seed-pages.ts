import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

const seeds = new URL('../../seeds/', import.meta.url);

/** The five pages by id. */
export const seedIds = ['000', '001', '002', '003', '004'] as const;
export type SeedId = (typeof seedIds)[number];

/** A seed's bytes and raw lines, and its sidecar where it has one. Throws where the id names no seed. */
export function readSeed(id: SeedId) {
  const file = readdirSync(seeds).find((name) => name.startsWith(`${id}_`) && name.endsWith('.txt'));
  if (file === undefined) throw new Error(`no seed ${id}`);
  const bytes = readFileSync(new URL(file, seeds));
  const beside = new URL(file.replace(/\.txt$/u, '.yaml'), seeds);
  const sidecar = existsSync(beside) ? readFileSync(beside, 'utf8') : null;
  return { file, bytes, sidecar, lines: bytes.toString('utf8').split('\n') };
}

/** What a page's text does not say, and no arrangement. */
const onlyDate = 'date: { value: 2025-01-22, basis: inferred, reason: its datelines }\n';

/** A seed normalized with its sidecar, or by the program alone, which is told nothing but the day. */
export function normalizeSeed(id: SeedId, sidecars: 'with sidecar' | 'alone' = 'with sidecar') {
  const { file, bytes, sidecar, lines } = readSeed(id);
  return { ...normalizePage({ file, bytes, sidecar: sidecars === 'alone' ? onlyDate : sidecar }), lines };
}
