import type { Hunk } from '../../src/collate/exact.ts';
import { alignPair } from '../../src/collate/pair.ts';
import { Interner, readSequence } from '../../src/collate/sequence.ts';
import { type Figure, seconds, timed, type Timed } from './figures.ts';
import { chance, someText, withNoise } from './noise.ts';
import { runPeers, type PeerResult } from './pair-peers.ts';
import { plainWitness } from './plain-witness.ts';

/** Measures the alignment of two texts beside the libraries that are used for it: one that all finish, one very long. */
export function benchPairs(): Figure[] {
  return [...pairOf(20_000, { bar: null, rounds: 10 }), ...pairOf(600_000, { bar: 1, rounds: 1 })];
}

function pairOf(length: number, { bar, rounds }: { bar: number | null; rounds: number }): Figure[] {
  const random = chance(length / 1000);
  const a = someText(length, random);
  const b = withNoise(a, 0.05, random).text;
  const own = timed(() => alignTexts(a, b), rounds);
  const edits = own.result.reduce((sum, { fromA, toA, fromB, toB }) => sum + toA - fromA + toB - fromB, 0);
  const peers = runPeers(a, b, rounds);
  const optimum = Math.min(...peers.map((peer) => peer.edits ?? Infinity));
  return [
    {
      work: `a pair of ${length.toLocaleString('en')} characters, 5 % noise`,
      bar: bar === null ? '' : `≤ ${bar} s, edits ≤ 1.005 × the optimum`,
      result: `${seconds(own)}, ${edits} edits (${(edits / optimum).toFixed(4)} ×), ${own.result.length} hunks`,
      met: bar === null ? null : own.cpuMs <= bar * 1000 && edits <= 1.005 * optimum,
    },
    ...peers.map((peer) => ({
      work: `– the same by ${peer.peer}`,
      bar: '',
      result: `${seconds(peer)}, ${besideOwn(peer, own)}`,
      met: null,
    })),
  ];
}

/** The texts as the peers get them, so that cutting them into graphemes and words counts too. */
function alignTexts(a: string, b: string): Hunk[] {
  const interner = new Interner();
  const read = (text: string): Int32Array => readSequence(plainWitness('pair', text), interner).symbols;
  return alignPair(read(a), read(b));
}

function besideOwn({ cpuMs, edits, hunks }: PeerResult, own: Timed<unknown>): string {
  const times = cpuMs / own.cpuMs;
  const told = `${times.toFixed(times < 10 ? 1 : 0)} × the time`;
  return edits === null ? `more than ${told}: gave up` : `${told}, ${edits} edits, ${hunks ?? 0} hunks`;
}
