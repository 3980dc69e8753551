import type { APIRoute } from 'astro';
import { correctionsFeed } from '../../site/feeds/corrections-feed.ts';
import { loadArchive } from '../../site/records.ts';

export const GET: APIRoute = async () =>
  new Response(correctionsFeed(await loadArchive()), { headers: { 'content-type': 'application/atom+xml' } });
