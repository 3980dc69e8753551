import { diffChars } from 'diff';
import fastDiff from 'fast-diff';
import { engineDiff } from '../../src/collate/diff.ts';
import { type Timed, timed } from './figures.ts';

/** What a peer makes of a pair: its time, inserted and deleted characters, changed stretches; `null`: gave up. */
export interface PeerResult extends Omit<Timed<unknown>, 'result'> {
  peer: string;
  edits: number | null;
  hunks: number | null;
}

/** jsdiff looks at lengths × edits and would take hours; after this long it gives up. */
const jsdiffTimeoutMs = 20_000;

/** The same pair by the diff libraries that everybody uses. */
export function runPeers(a: string, b: string, rounds: number): PeerResult[] {
  const measured = measuredIn(rounds);
  const engine = (peer: string, seconds: number): PeerResult =>
    measured(peer, () => engineDiff(a, b, seconds).map(([kind, text]) => [kind, text.length] as const));
  return [
    engine('diff-match-patch, default', 1),
    engine('diff-match-patch, no limit', 0),
    measured('fast-diff', () => fastDiff(a, b).map(([kind, text]) => [kind, text.length] as const)),
    measured(`jsdiff, at most ${jsdiffTimeoutMs / 1000} s`, () => {
      const changes = diffChars(a, b, { timeout: jsdiffTimeoutMs });
      return (
        changes?.map(({ added, removed, count }) => [added ? 1 : removed ? -1 : 0, count] as const) ?? null
      );
    }),
  ];
}

type Changes = readonly (readonly [kind: number, length: number])[];

function measuredIn(rounds: number): (peer: string, work: () => Changes | null) => PeerResult {
  return (peer, work) => {
    const { result, ...time } = timed(work, rounds);
    if (!result) return { peer, ...time, edits: null, hunks: null };
    let edits = 0;
    let hunks = 0;
    let equal = true;
    for (const [kind, length] of result) {
      if (kind !== 0) edits += length;
      if (kind !== 0 && equal) hunks += 1;
      equal = kind === 0;
    }
    return { peer, ...time, edits, hunks };
  };
}
