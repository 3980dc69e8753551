import type { APIRoute } from 'astro';
import { deskIndex } from '../../site/desk/list-index.ts';
import { deskParts } from '../../site/desk/parts.ts';
import { deskView } from '../../site/desk/view.ts';
import { loadArchive } from '../../site/records.ts';

/** The index of a desk whose list stands in parts. */
export const GET: APIRoute = async () => {
  const archive = await loadArchive();
  const { items } = deskView(archive);
  return Response.json(deskIndex(archive, items, deskParts(items)[0]?.items.length ?? 0));
};
