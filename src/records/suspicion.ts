import { z } from 'zod';
import { articleIdSchema, pageIdSchema } from './source.ts';

export const suspicionIdPattern = 'l-[0-9a-f]{10}(-[1-9][0-9]*)?';

/**
 * A place that one witness alone makes suspicious: a glyph twice, a bracket without its other half. `id`: `l-` and ten
 * hex digits of the SHA-256 of rule, surroundings and text; `place`: half-open UTF-16 offsets in a block, `null` where the
 * text stands in no article; `suggestion`: what it should probably be.
 */
export const suspicionSchema = z.object({
  id: z.string().regex(new RegExp(`^${suspicionIdPattern}$`, 'u')),
  rule: z.string(),
  page: pageIdSchema,
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  place: z
    .object({ witness: articleIdSchema, block: z.string(), from: z.int().min(0), to: z.int().min(0) })
    .nullable(),
  text: z.string(),
  context: z.object({ before: z.string(), after: z.string() }),
  suggestion: z.string().nullable(),
  message: z.string(),
});
export type Suspicion = z.infer<typeof suspicionSchema>;
