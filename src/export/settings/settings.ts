import { extname } from 'node:path';
import { z } from 'zod';
import { languages } from '../../records/language.ts';
import { readSiteAddress } from './site-address.ts';

/** The file beside the pages in which whoever puts them up says what their site is. */
export const settingsFile = 'duikan.yaml';

/** Whether a name is that of the file, or nearly. */
export const isSettingsFile = (name: string): boolean => /^duikan\.ya?ml$/iu.test(name);

/** One line of text; what it is described as stands in messages, behind “expected”. */
const line = (most: number, what: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\n\r]*$/u)
    .describe(`${what} of at most ${most} characters, on one line`);

const address = z
  .string()
  .transform((given, context) => {
    const read = readSiteAddress(given);
    if ('address' in read) return read.address;
    context.addIssue({ code: 'custom', message: read.reason });
    return z.NEVER;
  })
  .describe('the address of the home page, in quotes if it holds a colon and a space');

const webPage = z.url({ protocol: /^https?$/u }).describe('an address that begins with https:// or http://');

/** Endings of pictures that every browser shows. */
export const logoEndings = ['svg', 'png', 'jpg', 'jpeg', 'webp'] as const;

/**
 * What the owner of a site says of it. `address`: where it will stand; `first`: the story that the home page opens with,
 * by its own id or that of an article in it; `licence`: of the data; `languages`: what the interface speaks, the first one to who has not chosen;
 * `logo`: a file beside this one; `tracker`: a page that opens a new report and takes `title` and `body` in its address;
 * `indexed`: whether search engines may list the site.
 */
export const settingsSchema = z.strictObject({
  title: line(40, 'a name').optional(),
  languages: z
    .array(z.enum(languages).describe(`one of ${languages.join(', ')}`))
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'Unexpected second time, expected each language once')
    .describe(`a list of one or more of ${languages.join(', ')}`)
    .optional(),
  address: address.optional(),
  contact: z
    .union([z.email(), webPage])
    .describe('an e-mail address, or that of a page that begins with https://')
    .optional(),
  rights: line(500, 'a text').optional(),
  licence: line(100, 'the name or address of a licence').optional(),
  logo: z
    .string()
    .regex(new RegExp(`^(?![./])(?!.*[\\\\/])[^\\0]+\\.(?:${logoEndings.join('|')})$`, 'u'))
    .describe(
      `the name of a file beside this one that ends in ${logoEndings.map((one) => `.${one}`).join(', ')}`,
    )
    .optional(),
  first: z
    .string()
    .regex(/^(?:s-)?[a-z0-9-]+-a\d+$/u)
    .describe('the id of a story (s-000-a1) or of an article in it (000-a1)')
    .optional(),
  tracker: webPage.optional(),
  indexed: z.boolean().describe('true or false').optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What the logo is called in the built site, whatever its own name is. */
export const logoName = (logo: string): string => `logo${extname(logo)}`;
