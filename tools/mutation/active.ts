/** More mutants than all files together have. */
const MOST = 100_000;

/** The one switch of a process, whatever is read anew in it. */
function makeSwitch() {
  let active = -1;
  let left = Infinity;
  let turns = 0;
  let seen = new Uint8Array(MOST);
  return {
    /** Asked by every expression that has a mutant, in its place: whether it is the one that is tried. */
    mutated: (number: number): boolean => {
      seen[number] = 1;
      left -= 1;
      if (left < 0) throw new Error('a mutant comes to no end');
      return number === active;
    },

    /** Tries one mutant (none: -1), and lets it be asked so often before it is said to come to no end. */
    activate: (number: number, most = Infinity): void => {
      if (number !== active) turns += 1;
      active = number;
      left = most;
    },

    /** Changes when another mutant is tried. */
    turn: (): number => turns,

    /** Whether the allowance of `activate` is used up. */
    cameToNoEnd: (): boolean => left < 0,

    /** Runs something that may ask `most` times, and says which mutants it asked for and how often. Throws where it asks more. */
    watched: async (run: () => unknown, most: number): Promise<{ asked: number[]; calls: number }> => {
      seen = new Uint8Array(MOST);
      turns += 1;
      active = -1;
      left = most;
      await run();
      const calls = most - left;
      const asked: number[] = [];
      for (const [number, was] of seen.entries()) if (was === 1) asked.push(number);
      return { asked, calls };
    },
  };
}

interface Global {
  mutants?: ReturnType<typeof makeSwitch>;
  mutated?: (number: number) => boolean;
}
const known = globalThis as Global;
known.mutants ??= makeSwitch();
known.mutated ??= known.mutants.mutated;

export const { activate, cameToNoEnd, turn, watched } = known.mutants;
