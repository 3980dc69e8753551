import { z } from 'zod';
import { basisSchema, daySchema, pageIdSchema } from './source.ts';

/** What a schema is described as stands in messages, behind “expected”. */
const text = z.string().trim().min(1).describe('a text that is not empty, a number in quotes');

const basis = basisSchema.describe('stated, inferred or unknown');

const orNull = ', or null where it is unknown';

/**
 * What an editor says of a page: a value, how it is known, and why. What stands on the page needs no reason; `note` is the
 * reason once more in Chinese, for the site.
 */
const statement = <Key extends 'name' | 'value', Value extends z.ZodType>(key: Key, value: Value) =>
  z
    .strictObject({
      [key]: value.nullable().describe(`${value.description ?? 'a value'}${orNull}`),
      basis,
      reason: text.optional(),
      note: text.optional(),
    } as { [K in Key]: z.ZodNullable<Value> } & {
      basis: typeof basis;
      reason: z.ZodOptional<typeof text>;
      note: z.ZodOptional<typeof text>;
    })
    .superRefine((stated, context) => {
      const { [key]: known, basis, reason } = stated as Record<string, unknown>;
      const wrong = (path: string, message: string): void => {
        context.addIssue({ code: 'custom', path: [path], message });
      };
      if (basis === 'unknown' && known !== null) wrong(key, 'expected null, since the basis is unknown');
      if (basis !== 'unknown' && known === null) wrong('basis', 'expected unknown, since there is no value');
      if (basis !== 'stated' && reason === undefined)
        wrong('basis', `a reason is expected beside "${String(basis)}"`);
    })
    .transform((stated) => ({ ...stated, reason: (stated as { reason?: string }).reason ?? '' }));

/** A page number, which YAML takes for a number where it is written without quotes. */
const pageNumber = z
  .union([text, z.int().min(1).transform(String)])
  .describe('a page number from 1 on or a text such as A03');

/**
 * A piece of an arrangement: whole lines of the page, with the characters they begin and end with as a check, and how
 * the piece joins the one before it: within the sentence, with a new paragraph, or where text between is lost.
 */
export const pieceSchema = z.strictObject({
  lines: z
    .union([z.string().regex(/^\d+(-\d+)?$/u), z.int().min(1)])
    .transform((value) => {
      const [from, to] = String(value).split('-').map(Number);
      return { from: from ?? 0, to: to ?? from ?? 0 };
    })
    .refine(({ from, to }) => from >= 1 && from <= to, 'expected the first line before the last')
    .describe('a line or lines such as 67-83'),
  starts: text,
  ends: text,
  joins: z
    .enum(['runs-on', 'new-paragraph', 'text-lost'])
    .describe('runs-on, new-paragraph or text-lost')
    .optional(),
});

/** What a program cannot settle about a page: the pieces that make one article, in order, and why. */
export const arrangementSchema = z.strictObject({
  because: text,
  pieces: z.array(pieceSchema).min(1).describe('a list of one piece or more'),
  missing: z.array(z.enum(['start', 'middle', 'end']).describe('start, middle or end')).default([]),
});
export type Arrangement = z.infer<typeof arrangementSchema>;

const pixels = z.int().min(1).max(1_000_000).describe('a number of pixels, as info.json says it');

/** The file beside a page that says what the page's text does not. */
export const sidecarSchema = z.strictObject({
  id: pageIdSchema.describe('small Latin letters, digits and hyphens').optional(),
  paper: statement('name', text).optional(),
  date: statement('value', daySchema.describe('a day such as 2024-05-17')).optional(),
  number: statement('value', pageNumber).optional(),
  scan: z
    .url({ protocol: /^https?$/u })
    .describe('an address that begins with https:// or http://')
    .optional(),
  iiif: z
    .strictObject({
      image: z
        .url({ protocol: /^https?$/u })
        .regex(/^[^?#]*(?<!\/info\.json)$/u)
        .transform((address) => address.replace(/\/+$/u, ''))
        .describe('the address of a IIIF image, without /info.json, ? and #'),
      width: pixels,
      height: pixels,
      version: z.literal([2, 3]).describe('2 or 3').default(3),
    })
    .optional(),
  arrangement: z.array(arrangementSchema).optional(),
});
export type Sidecar = z.infer<typeof sidecarSchema>;
