import type { APIRoute } from 'astro';
import { articlesFeed } from '../../site/feeds/articles-feed.ts';
import { loadArchive } from '../../site/records.ts';

export const GET: APIRoute = async () =>
  new Response(articlesFeed(await loadArchive()), { headers: { 'content-type': 'application/atom+xml' } });
