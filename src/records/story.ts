import { z } from 'zod';
import { articleIdSchema } from './source.ts';

/** A place in a joint text, or in a witness: a block id (`j1`, `p1`) and an offset in UTF-16 code units. */
const placeSchema = z.object({ block: z.string(), offset: z.int().min(0) });

export const storyIdSchema = z.string().regex(/^s-[a-z0-9][a-z0-9-]*-a[1-9][0-9]*$/u);

/**
 * How a witness prints the story, and which stretches of the joint text it covers (half-open, in order).
 * `whole`: from beginning to end; `part`: one end or both lack, or a stretch within; `abridged`: both ends, shortened.
 * `own` is where the same stretch begins and ends in the witness itself.
 */
export const witnessSchema = z.object({
  article: articleIdSchema,
  relation: z.enum(['whole', 'part', 'abridged']),
  coverage: z.array(
    z.object({
      from: placeSchema,
      to: placeSchema,
      own: z.object({ from: placeSchema, to: placeSchema }).optional(),
    }),
  ),
});
export type Witness = z.infer<typeof witnessSchema>;

/** A stretch that `witness` prints elsewhere: `from`–`to` in its `block`, which the others have after `after`. */
export const moveSchema = z.object({
  witness: articleIdSchema,
  block: z.string(),
  from: z.int().min(0),
  to: z.int().min(0),
  after: placeSchema.nullable(),
});
export type Move = z.infer<typeof moveSchema>;

const markSchema = z.object({ from: z.int().min(0), to: z.int().min(0), variant: z.string() });

/**
 * A block of the joint text: `runs` say whose text each stretch is, `places` where each variant of text stands in it
 * (`from` = `to` where it has nothing there), `doubtful` which variants stay undecided.
 */
export const jointBlockSchema = z.object({
  id: z.string().regex(/^j[1-9][0-9]*$/u),
  type: z.enum(['paragraph', 'heading']),
  text: z.string(),
  runs: z.array(z.object({ from: z.int().min(0), to: z.int().min(0), articles: z.array(articleIdSchema) })),
  places: z.array(markSchema).optional(),
  doubtful: z.array(markSchema),
});
export type JointBlock = z.infer<typeof jointBlockSchema>;

/** A text that two articles or more print: its witnesses and its joint text (合校本). */
export const storySchema = z.object({
  id: storyIdSchema,
  headline: z.string().nullable(),
  witnesses: z.array(witnessSchema).min(2),
  moves: z.array(moveSchema),
  joint: z.object({ blocks: z.array(jointBlockSchema) }),
});
export type Story = z.infer<typeof storySchema>;
