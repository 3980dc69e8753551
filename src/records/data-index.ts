import { z } from 'zod';

/**
 * What there is in a folder of data: whose it is, where it comes from, how much of what, and every file with its length
 * and checksum. `rights` and `licence`: what the owner says of the texts and of the data. `folders` hold one
 * file an article, a story or a page; the checksums of those are in `checksums`, a file as `sha256sum` reads it.
 */
export const dataIndexSchema = z.object({
  title: z.string(),
  address: z.string().nullable(),
  rights: z.string(),
  licence: z.string().nullable(),
  counts: z.record(z.string(), z.int().min(0)),
  checksums: z.string(),
  files: z.array(
    z.object({
      path: z.string(),
      type: z.string(),
      schema: z.string().nullable(),
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    }),
  ),
  folders: z.array(
    z.object({ path: z.string(), type: z.string(), files: z.int().min(0), bytes: z.int().min(0) }),
  ),
});
export type DataIndex = z.infer<typeof dataIndexSchema>;
