import type { APIRoute, GetStaticPaths } from 'astro';
import { deskNames } from '../../../site/desk/list-index.ts';
import { togetherParts } from '../../../site/desk/parts.ts';
import { deskView, togetherIn } from '../../../site/desk/view.ts';
import { loadArchive } from '../../../site/records.ts';

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  const files = deskNames(deskView(archive).items).map((_, at) => String(at + 1));
  return [...files, 'together'].map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

/** What rows of the list are called, a file of them; and `together`: in which part the places decided together stand. */
export const GET: APIRoute = async ({ params }) => {
  const archive = await loadArchive();
  const view = deskView(archive);
  if (params['file'] !== 'together') return Response.json(deskNames(view.items)[Number(params['file']) - 1]);
  const together = togetherParts(togetherIn(view)).flatMap(({ number, items }) =>
    items.flatMap((group) => group.items.map(({ key }) => [key, number] as const)),
  );
  return Response.json(Object.fromEntries(together));
};
