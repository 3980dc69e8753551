import { z } from 'zod';
import { articleIdSchema, daySchema, pageIdSchema, sourceRunSchema } from './source.ts';

export const articleKindSchema = z.enum([
  'article',
  'continuation',
  'intro',
  'caption',
  'infographic',
  'credits',
  'fragment',
]);
export type ArticleKind = z.infer<typeof articleKindSchema>;

/**
 * A paragraph, a section heading or a table. `id` (`p1`) counts all blocks of the article and is the anchor on its page.
 * `text` is as long as its sources and reads as they do, without white space that says nothing; where LaTeX or HTML has
 * one sign stand for another it is read as that, character for character: ℃ for the C of `^{\circ}\mathrm{C}`, a point
 * for the comma of `2,\,5`, a raised digit for that behind `^`, a sign for the backslash of its command (`\times`), a
 * space for the & of `&nbsp;` or the < of `<br>`. Only the space that a wrap between Latin words gives, and the tabs
 * and line feeds between the cells and rows of a table, have no source.
 */
export const blockSchema = z.object({
  id: z.string().regex(/^p[1-9][0-9]*$/u),
  type: z.enum(['paragraph', 'heading', 'table']),
  text: z.string(),
  /** The cells of a table, row by row; `text` is these joined by tabs and line feeds. */
  rows: z.array(z.array(z.string())).optional(),
  sources: z.array(sourceRunSchema),
});
export type Block = z.infer<typeof blockSchema>;

/**
 * A place inside or at an edge of an article where its print does not run on by itself: `offset` UTF-16 code units
 * into `block`. `lost` is true where text may lack there (a jump, a cut), so that a witness abstains.
 */
export const seamSchema = z.object({
  block: z.string(),
  offset: z.int().min(0),
  kind: z.enum(['jump', 'cut', 'join', 'repeat']),
  lost: z.boolean(),
  rule: z.string(),
  note: z.string(),
  /** Of a join, what `note` says in numbers: the lines of the raw page before and behind it. */
  between: z.object({ before: z.int().min(1), behind: z.int().min(1) }).optional(),
  /** Of a repetition likewise: the line that it begins in, and how many UTF-16 code units of text are printed again. */
  repeated: z.object({ line: z.int().min(1), length: z.int().min(1) }).optional(),
});
export type Seam = z.infer<typeof seamSchema>;

const runs = z.array(sourceRunSchema);

/** One paper's printing of a text, as the OCR read it: every character with its place in the raw page. */
export const articleSchema = z.object({
  id: articleIdSchema,
  page: pageIdSchema,
  order: z.int().min(1),
  kind: articleKindSchema,
  headline: z.string().nullable(),
  subheadline: z.string().nullable(),
  kicker: z.string().nullable(),
  byline: z.object({ raw: z.string(), names: z.array(z.string()) }).nullable(),
  agency: z.string().nullable(),
  dateline: z
    .object({ raw: z.string(), place: z.string().nullable(), date: daySchema.nullable() })
    .nullable(),
  continuedFrom: z.object({ raw: z.string(), page: z.string().nullable() }).nullable(),
  complete: z.boolean(),
  missing: z.array(z.enum(['start', 'middle', 'end'])),
  blocks: z.array(blockSchema),
  sources: z.object({
    headline: runs.optional(),
    subheadline: runs.optional(),
    kicker: runs.optional(),
    byline: runs.optional(),
    dateline: runs.optional(),
    continuedFrom: runs.optional(),
  }),
  seams: z.array(seamSchema),
  /** Why an editor's arrangement put this article together, `null` where the program did it alone. */
  arranged: z.string().nullable(),
});
export type Article = z.infer<typeof articleSchema>;
