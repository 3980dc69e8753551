import { z } from 'zod';

const placeSchema = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
});
/** A place in a file: 1-based lines and columns in UTF-16 code units, `end` exclusive. `null`: the place is unknown. */
export type Place = z.infer<typeof placeSchema>;

const severitySchema = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof severitySchema>;

/**
 * Something found wrong, or left open, in the data. `error` stops the build after all of them were collected; `remedy`:
 * what would settle it, ready to copy, such as lines of a sidecar; `cause`: a second place, where it comes from.
 */
export const diagnosticSchema = z.object({
  file: z.string(),
  place: placeSchema.nullable(),
  severity: severitySchema,
  rule: z.string(),
  message: z.string(),
  remedy: z.string().nullable(),
  cause: z.object({ file: z.string(), place: placeSchema }).nullable(),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;
