import { z } from 'zod';

/** What the tests need without any mutant. */
export const baselineSchema = z.object({
  /** For each file of tests: the mutants that are asked for while it, and what it imports, is read, and what that costs. */
  files: z.array(z.object({ file: z.string(), ms: z.number(), loads: z.array(z.int()) })),
  /** For each test its file and place in it, its cost, and the mutants it asks for; the cheapest first. */
  tests: z.array(
    z.object({
      file: z.string(),
      at: z.int(),
      /** Milliseconds of processor time, and how often mutants were asked for. */
      ms: z.number(),
      calls: z.int(),
      asked: z.array(z.int()),
    }),
  ),
});
export type Baseline = z.infer<typeof baselineSchema>;
export type BaselineTest = Baseline['tests'][number];

/** What is to be tried. Without a number the baseline is made. */
export const trialSchema = z.object({
  numbers: z.array(z.int()),
  /** Those to be tried with all modules read anew, which are other modules than the rest of the process has. */
  anew: z.array(z.int()),
  /** Which mutants stand in the same source file: from the first to before the end. */
  sources: z.array(z.object({ first: z.int(), end: z.int() })),
  /** Part of the path of the files of tests that are asked. */
  tests: z.string(),
  baseline: z.string(),
  out: z.string(),
  /** Holds the number that is being tried, for whoever finds the process gone. */
  tried: z.string(),
});
export type Trial = z.infer<typeof trialSchema>;

/**
 * `killed`: a test failed, `hung`: it came to no end, `quiet`: no test noticed in one process with others, `lived`: nor with all
 * modules read anew. The last one said of a mutant counts.
 */
export const fateSchema = z.object({
  number: z.int(),
  fate: z.enum(['killed', 'hung', 'quiet', 'lived']),
  /** The test that noticed. */
  by: z.string(),
});
export type Fate = z.infer<typeof fateSchema>;
