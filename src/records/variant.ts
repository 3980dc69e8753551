import { z } from 'zod';
import { articleIdSchema } from './source.ts';
import { storyIdSchema } from './story.ts';
import { variantClasses } from './variant-classes.ts';

// They stand by themselves, so that a page's script that only asks for classes needs no schemas.
export {
  hiddenClasses,
  settingClasses,
  substantiveClasses,
  type VariantClass,
  variantClasses,
} from './variant-classes.ts';

export const variantClassSchema = z.enum(variantClasses);

export const variantIdSchema = z.string().regex(/^v-[0-9a-f]{10}(-[1-9][0-9]*)?$/u);

/**
 * Where one witness has its reading: half-open UTF-16 offsets in its block, and the reading's first character in the
 * raw page (for an absent reading `from` = `to`, and the place just after the character before it).
 */
export const variantPlaceSchema = z.object({
  witness: articleIdSchema,
  block: z.string(),
  from: z.int().min(0),
  to: z.int().min(0),
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
});
export type VariantPlace = z.infer<typeof variantPlaceSchema>;

/**
 * What other stories of the archive read in the same words: `before` and `after` are the context of six characters and more
 * that was looked for, `readings` say in the order of the variant's how often each stands in it elsewhere, and name up to
 * three articles where it does.
 */
export const evidenceSchema = z.object({
  before: z.string(),
  after: z.string(),
  readings: z.array(z.object({ count: z.int().min(0), articles: z.array(articleIdSchema) })),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** One place where the witnesses of a story differ: every covering witness has exactly one of the readings. */
export const variantSchema = z.object({
  id: variantIdSchema,
  story: storyIdSchema,
  class: variantClassSchema,
  rule: z.string(),
  group: z.string().nullable(),
  readings: z.array(z.object({ text: z.string(), witnesses: z.array(articleIdSchema).min(1) })).min(2),
  context: z.object({ before: z.string(), after: z.string() }),
  places: z.array(variantPlaceSchema).min(2),
  abstaining: z.array(articleIdSchema),
  majority: z.string().nullable(),
  suspects: z.array(articleIdSchema),
  evidence: evidenceSchema.optional(),
});
export type Variant = z.infer<typeof variantSchema>;
