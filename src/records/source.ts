import { z } from 'zod';

/**
 * A run of characters on one line of the raw page, after decoding and newline normalization.
 * Lines and columns are 1-based; columns and length count UTF-16 code units.
 */
export const sourceRunSchema = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  length: z.int().min(0),
});
export type SourceRun = z.infer<typeof sourceRunSchema>;

/** Where a statement about a page comes from: printed on it, concluded from it, or not to be known. */
export const basisSchema = z.enum(['stated', 'inferred', 'unknown']);
export type Basis = z.infer<typeof basisSchema>;

/** A page's id (`000`): the file name before its first `_`, or the sidecar's own. */
export const pageIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*$/u);

/** An article's id (`000-a1`): its page's id and its place among the page's records. */
export const articleIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*-a[1-9][0-9]*$/u);

/** A day in the form `2025-01-22`. */
export const daySchema = z.iso.date();
