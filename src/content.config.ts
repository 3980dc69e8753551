import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { type DataFileName, dataFiles } from './records/json-schema.ts';

/** Where the records lie that the site is built from: what `npm run records` wrote, or another folder of the same form. */
const recordsDir = process.env['DUIKAN_RECORDS'] ?? '.records';

/** What the proof desk works on. These files may well be empty, which Astro would complain of in a collection of each. */
const { suspicions, corrections, confusions } = dataFiles;
const proof = { suspicions, corrections, confusions };

export const collections = {
  pages: defineCollection({ loader: records('pages'), schema: dataFiles.pages.element }),
  articles: defineCollection({ loader: records('articles'), schema: dataFiles.articles.element }),
  stories: defineCollection({ loader: records('stories'), schema: dataFiles.stories.element }),
  variants: defineCollection({ loader: records('variants'), schema: dataFiles.variants.element }),
  links: defineCollection({ loader: records('links'), schema: dataFiles.links.element }),
  proof: defineCollection({ loader: proofFiles(), schema: z.object(proof) }),
  problems: defineCollection({ loader: records('diagnostics'), schema: dataFiles.diagnostics.element }),
  raw: defineCollection({ loader: rawPages(), schema: z.object({ text: z.string() }) }),
};

/**
 * Every entry of one file of the records, checked against its schema. Astro hands a collection out in the order
 * of its ids; an entry's place in the file is its id here, so that the file's own order stays.
 */
function records(name: DataFileName): Loader {
  return {
    name: `duikan:${name}`,
    load: async (context) => {
      context.store.clear();
      const entries = JSON.parse(await readRecord(`${name}.json`)) as Record<string, unknown>[];
      for (const [index, entry] of entries.entries()) {
        const id = String(index).padStart(8, '0');
        const data = await context.parseData({ id, data: entry });
        context.store.set({ id, data, digest: context.generateDigest(data) });
      }
    },
  };
}

function proofFiles(): Loader {
  return {
    name: 'duikan:proof',
    load: async (context) => {
      const files: Record<string, unknown> = {};
      for (const name of Object.keys(proof)) files[name] = JSON.parse(await readRecord(`${name}.json`));
      const data = await context.parseData({ id: 'proof', data: files });
      context.store.clear();
      context.store.set({ id: 'proof', data, digest: context.generateDigest(data) });
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
