import { z } from 'zod';
import { articleIdSchema, basisSchema, daySchema, pageIdSchema, sourceRunSchema } from './source.ts';

/** A statement about a page, how it is known, and why. `null` where it is unknown. */
const statement = <Key extends string, Value extends z.ZodType>(key: Key, value: Value) =>
  z.object({
    [key]: value.nullable(),
    basis: basisSchema,
    reason: z.string(),
  } as { [K in Key]: z.ZodNullable<Value> } & {
    basis: typeof basisSchema;
    reason: z.ZodString;
  });

export const paperSchema = statement('name', z.string());
export const dateSchema = statement('value', daySchema);
export const numberSchema = statement('value', z.string());

/** Characters of a page that belong to no article, with the reason: a page name, a figure mark, a column printed twice, markup that is no text. */
export const unassignedSchema = z.object({
  text: z.string(),
  sources: z.array(sourceRunSchema),
  reason: z.enum([
    'page-name',
    'furniture',
    'figure-mark',
    'turn-mark',
    'repeated-run',
    'markup',
    'unplaced',
  ]),
});
export type Unassigned = z.infer<typeof unassignedSchema>;

export const encodingSchema = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030']);

/** Formats that OCR engines write. */
export const engineFormats = ['ALTO', 'hOCR', 'PAGE XML', 'TSV', 'JSON'] as const;

/** One OCR'd newspaper page and the articles on it, in the order of their first places in the file. */
export const pageSchema = z.object({
  id: pageIdSchema,
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  encoding: encodingSchema,
  newline: z.enum(['lf', 'crlf', 'cr', 'mixed', 'none']),
  /** Where an engine's file was read: its format, and of each line of the page's text where in the file it stands, if that is told. */
  engine: z
    .object({
      format: z.enum(engineFormats),
      places: z.array(z.object({ line: z.int().min(1), column: z.int().min(1) }).nullable()),
    })
    .optional(),
  paper: paperSchema,
  date: dateSchema,
  number: numberSchema,
  /** The three reasons in Chinese, for the site, where the sidecar gives them. */
  notes: z.object({
    paper: z.string().nullable(),
    date: z.string().nullable(),
    number: z.string().nullable(),
  }),
  scan: z.url({ protocol: /^https?$/u }).nullable(),
  /** The picture of the page as the IIIF Image API, version 2 or 3, serves it, and its size in pixels. */
  iiif: z
    .object({
      image: z.url({ protocol: /^https?$/u }),
      width: z.int().min(1),
      height: z.int().min(1),
      version: z.literal([2, 3]),
    })
    .optional(),
  articles: z.array(articleIdSchema),
  unassigned: z.array(unassignedSchema),
});
export type Page = z.infer<typeof pageSchema>;
