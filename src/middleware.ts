import type { MiddlewareHandler } from 'astro';
import { showUnseen } from './site/show-unseen.ts';

/** What no reader sees comes from pages nobody has read: it is shown in every page, wherever its text comes from. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const { status, headers } = response;
  return new Response(showUnseen(await response.text()), { status, headers });
};
