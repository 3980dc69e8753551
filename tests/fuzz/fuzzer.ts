import fc from 'fast-check';

/** Inputs of one kind, and what must hold of each; a check throws where it does not. */
export interface Fuzzer {
  name: string;
  /** Runs `runs` inputs made from `seed`. Throws with seed, path and the smallest input that fails. */
  run: (seed: number, runs: number) => Fuzzed;
}

export interface Fuzzed {
  inputs: number;
  /** Milliseconds of this thread's processor time for the costliest input. */
  mostMs: number;
}

interface Options<Input> {
  check: (input: Input) => void;
  /** What an input may cost, in milliseconds of processor time. */
  mostMs?: number;
  /** Of so many inputs that are asked for one is made, where one takes as long as many of others. */
  oneOf?: number;
}

/** Makes a fuzzer. */
export function fuzzer<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  { check, mostMs = 1000, oneOf = 1 }: Options<Input>,
): Fuzzer {
  const run = (seed: number, runs: number): Fuzzed => {
    const tried: Fuzzed = { inputs: 0, mostMs: 0 };
    const property = fc.property(inputs, (input) => {
      const before = process.threadCpuUsage();
      check(input);
      const { user, system } = process.threadCpuUsage(before);
      const ms = (user + system) / 1000;
      tried.inputs += 1;
      tried.mostMs = Math.max(tried.mostMs, ms);
      if (ms > mostMs)
        throw new Error(`${name}: an input took ${ms.toFixed(0)} ms, at most ${mostMs} expected`);
    });
    fc.assert(property, { seed, numRuns: Math.ceil(runs / oneOf) });
    return tried;
  };
  return { name, run };
}

/** Throws what is said unless `holds`. Quicker than `expect`, which counts where a million inputs are tried. */
export function hold(holds: boolean, said: () => string): void {
  if (!holds) throw new Error(said());
}
