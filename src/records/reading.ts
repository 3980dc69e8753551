import { z } from 'zod';
import { pageIdSchema } from './source.ts';

/** What spoke for a line's label against the next best, by its name in the table of the line model, and where it was seen. */
export const signSchema = z.object({
  sign: z.string(),
  /** The logarithm of how many times likelier it makes the label; below 0 where it speaks for the other. */
  nats: z.number(),
  line: z.int().min(1),
});
export type Sign = z.infer<typeof signSchema>;

/** Why a raw line was taken for what it was: the label it was given, the next best, by how many nats, and what told most. */
export const lineReadingSchema = z.object({
  line: z.int().min(1),
  label: z.string(),
  instead: z.string(),
  nats: z.number(),
  signs: z.array(signSchema),
});
export type LineReading = z.infer<typeof lineReadingSchema>;

/** How a page's lines were told. What is told by its form alone, and what plainly goes on a paragraph, is left out. */
export const readingSchema = z.object({ page: pageIdSchema, lines: z.array(lineReadingSchema) });
export type Reading = z.infer<typeof readingSchema>;
