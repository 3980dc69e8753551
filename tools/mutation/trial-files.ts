import { z } from 'zod';

/** What the tests need without any mutant: for each its file and place in it, its cost, and the mutants it asks for. */
export const baselineSchema = z.array(
  z.object({
    file: z.string(),
    at: z.int(),
    name: z.string(),
    /** Milliseconds of processor time, and how often mutants were asked for. */
    ms: z.number(),
    calls: z.int(),
    asked: z.array(z.int()),
  }),
);
export type Baseline = z.infer<typeof baselineSchema>;

/**
 * What is to be tried. `from`: `now`: switched on between two tests; `start`: before anything is read, as constants of a
 * module want it, then one mutant alone.
 */
export const trialSchema = z.object({
  numbers: z.array(z.int()),
  from: z.enum(['now', 'start']),
  baseline: z.string(),
  out: z.string(),
});
export type Trial = z.infer<typeof trialSchema>;

/** `killed`: a test failed, `hung`: it came to no end, `lived`: no test noticed. */
export const fateSchema = z.object({
  number: z.int(),
  fate: z.enum(['killed', 'hung', 'lived']),
  /** The test that noticed. */
  by: z.string(),
});
export type Fate = z.infer<typeof fateSchema>;
