import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { dataFiles } from './records/json-schema.ts';

/** Where the records lie that the site is built from: what `npm run records` wrote, or another folder of the same form. */
const recordsDir = process.env['DUIKAN_RECORDS'] ?? '.records';

export const collections = {
  records: defineCollection({ loader: recordFiles(), schema: z.object({ records: z.array(z.unknown()) }) }),
  raw: defineCollection({ loader: rawPages(), schema: z.object({ text: z.string() }) }),
};

/**
 * Every file of the records as one entry, by its name, checked against its schema. A collection for each file would do
 * as well, but any file may be empty (pages without reprints have no stories), and of an empty collection Astro warns
 * on every page that asks for it.
 */
function recordFiles(): Loader {
  return {
    name: 'duikan:records',
    load: async (context) => {
      context.store.clear();
      for (const [name, schema] of Object.entries(dataFiles)) {
        const records = schema.parse(JSON.parse(await readRecord(`${name}.json`)));
        const data = await context.parseData({ id: name, data: { records } });
        context.store.set({ id: name, data, digest: context.generateDigest(data) });
      }
    },
  };
}

/** The raw text of every page, as it was read: decoded, newlines normalized, nothing else. */
function rawPages(): Loader {
  return {
    name: 'duikan:raw',
    load: async (context) => {
      context.store.clear();
      for (const { id } of JSON.parse(await readRecord('pages.json')) as { id: string }[]) {
        const text = await readRecord(`raw/${id}.txt`);
        context.store.set({ id, data: { text }, digest: context.generateDigest(text) });
      }
    },
  };
}

async function readRecord(name: string): Promise<string> {
  try {
    return await readFile(join(recordsDir, name), 'utf8');
  } catch (cause) {
    throw new Error(`No ${name} in ${recordsDir}: run "npm run records" first.`, { cause });
  }
}
