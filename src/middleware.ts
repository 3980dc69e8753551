import type { MiddlewareHandler } from 'astro';
import { askedDuring } from './site/asked.ts';
import { fileIn } from './site/languages/address-in.ts';
import { spokenFrom } from './site/languages/speak.ts';
import { whileEdited } from './site/languages/while-edited.ts';
import { type MadeFile, memorySchema, PageMemory } from './site/page-memory.ts';
import { answerAgain, loadArchive } from './site/records.ts';
import { settings } from './site/settings.ts';

const { languages, address } = settings;
const place = {
  base: import.meta.env.BASE_URL,
  languages,
  origin: address === null ? null : new URL(address).origin,
};
const spoken = spokenFrom(languages, place);

/**
 * Takes a page as the build before this one made it, where it would be made the same; else makes it, once, and gives it
 * all its languages, since making a page costs many times what filling in its words does. Their files are written already: what
 * it answers has no body, and of such a page Astro writes none.
 */
const whileBuilt =
  (memory: PageMemory): MiddlewareHandler =>
  async (context, next) => {
    const archive = await loadArchive();
    const given = Object.entries(context.props).filter(([, value]) => value !== archive);
    // Props may be put together in any order.
    const props = given.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const path = decodeURI(context.url.pathname.slice(place.base.length));
    if (await memory.take(path, props)) return new Response(null);
    const { result, asked } = await askedDuring(async () => {
      const response = await next();
      return filesOf(response, fileAt(path));
    });
    await memory.put(path, props, { asked, made: result });
    return new Response(null);
  };

/** The file that Astro makes of the page at a path below the site's root. */
function fileAt(path: string): string {
  if (path === '404/') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

async function filesOf(response: Response, file: string): Promise<MadeFile[]> {
  const pages = await spoken(response);
  if (!pages) return [{ file, bytes: new Uint8Array(await response.arrayBuffer()) }];
  const files = languages.map((language) => fileIn(language, file, languages));
  return pages.map((page, at) => ({ file: files[at] ?? file, bytes: Buffer.from(page) }));
}

const { DUIKAN_MEMORY: where } = process.env;

export const onRequest =
  where === undefined
    ? whileEdited
    : whileBuilt(new PageMemory(memorySchema.parse(JSON.parse(where)), answerAgain));
