import type { MiddlewareHandler } from 'astro';
import { memorySchema, PageMemory } from './site/page-memory.ts';
import { answerAgain, askedDuring, loadArchive } from './site/records.ts';

const where = process.env['DUIKAN_MEMORY'];
let memory: PageMemory | null = null;

/** Takes a page as the build before this one made it, where it would be made the same; else makes it, and notes from what. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  if (where === undefined) return next();
  memory ??= new PageMemory(memorySchema.parse(JSON.parse(where)), answerAgain);
  const archive = await loadArchive();
  const given = Object.entries(context.props).filter(([, value]) => value !== archive);
  // Props may be put together in any order.
  const props = given.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const path = context.url.pathname.slice(import.meta.env.BASE_URL.length - 1);
  const known = await memory.find(path, props);
  if (known) return new Response(known);
  const { result, asked } = await askedDuring(async () => {
    const response = await next();
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
  });
  await memory.put(path, props, { asked, bytes: result.bytes });
  return new Response(result.bytes, result.response);
};
