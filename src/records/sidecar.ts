import { z } from 'zod';
import { dateSchema, numberSchema, paperSchema } from './page.ts';
import { pageIdSchema } from './source.ts';

const text = z.string().trim().min(1);

/** The reason once more in Chinese, for the site. */
const note = { note: text.optional() };

/**
 * A piece of an arrangement: whole lines of the page, with the characters they begin and end with as a check, and how
 * the piece joins the one before it: within the sentence, with a new paragraph, or where text between is lost.
 */
export const pieceSchema = z.strictObject({
  lines: z
    .union([z.string().regex(/^\d+(-\d+)?$/u, 'expected a line or lines such as 67-83'), z.int().min(1)])
    .transform((value) => {
      const [from, to] = String(value).split('-').map(Number);
      return { from: from ?? 0, to: to ?? from ?? 0 };
    })
    .refine(({ from, to }) => from >= 1 && from <= to, 'expected the first line before the last'),
  starts: text,
  ends: text,
  joins: z.enum(['runs-on', 'new-paragraph', 'text-lost']).optional(),
});

/** What a program cannot settle about a page: the pieces that make one article, in order, and why. */
export const arrangementSchema = z.strictObject({
  because: text,
  pieces: z.array(pieceSchema).min(1),
  missing: z.array(z.enum(['start', 'middle', 'end'])).default([]),
});
export type Arrangement = z.infer<typeof arrangementSchema>;

/** The file beside a page that says what the page's text does not. */
export const sidecarSchema = z.strictObject({
  id: pageIdSchema.optional(),
  paper: paperSchema.extend(note).strict().optional(),
  date: dateSchema.extend(note).strict().optional(),
  number: numberSchema.extend(note).strict().optional(),
  scan: z.url({ protocol: /^https?$/u }).optional(),
  arrangement: z.array(arrangementSchema).optional(),
});
export type Sidecar = z.infer<typeof sidecarSchema>;
