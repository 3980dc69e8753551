import { z } from 'zod';
import { articleIdSchema, pageIdSchema } from './source.ts';
import { variantClassSchema } from './variant.ts';

/**
 * What was read for what: `read` stands in the OCR text, `meant` in most other witnesses or by an editor's decision;
 * either may be empty. `accepted`: how many of the `count` places an editor decided so.
 */
export const confusionSchema = z.object({
  read: z.string(),
  meant: z.string(),
  class: variantClassSchema,
  count: z.int().min(1),
  accepted: z.int().min(0),
  pages: z.array(z.object({ page: pageIdSchema, count: z.int().min(1) })),
  places: z.array(z.object({ id: z.string(), witness: articleIdSchema })),
});
export type Confusion = z.infer<typeof confusionSchema>;
