import type { APIRoute } from 'astro';
import { suspicionsFeed } from '../../../site/feeds/suspicions-feed.ts';
import { loadArchive } from '../../../site/records.ts';

export const GET: APIRoute = async () =>
  new Response(suspicionsFeed(await loadArchive()), { headers: { 'content-type': 'application/atom+xml' } });
