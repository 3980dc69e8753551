import type { APIRoute } from 'astro';
import { deskIndex } from '../../site/desk/list-index.ts';
import { deskParts, togetherParts } from '../../site/desk/parts.ts';
import { deskView, togetherIn } from '../../site/desk/view.ts';
import { loadArchive } from '../../site/records.ts';

/** The index of a desk whose list stands in parts. */
export const GET: APIRoute = async () => {
  const archive = await loadArchive();
  const view = deskView(archive);
  const [first] = deskParts(view.items);
  const together = togetherParts(togetherIn(view)).flatMap(({ number, items }) =>
    items.flatMap((group) => group.items.map(({ key }) => [key, number] as const)),
  );
  const index = deskIndex(archive, view.items, {
    part: first?.items.length ?? 0,
    together: Object.fromEntries(together),
  });
  return new Response(JSON.stringify(index), { headers: { 'content-type': 'application/json' } });
};
