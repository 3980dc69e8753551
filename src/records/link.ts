import { z } from 'zod';
import { articleIdSchema } from './source.ts';

const passageEnd = z.object({ block: z.string(), from: z.int().min(0), to: z.int().min(0) });

/** What two articles that are no reprints of each other share, one entry a pair of blocks. */
export const linkSchema = z.object({
  a: articleIdSchema,
  b: articleIdSchema,
  kind: z.enum(['shares-passage', 'quotes']),
  passages: z.array(z.object({ a: passageEnd, b: passageEnd, text: z.string() })).min(1),
});
export type Link = z.infer<typeof linkSchema>;
