import { defineMiddleware } from 'astro:middleware';
import { settings } from '../settings.ts';
import { withUnseenShown } from '../show-unseen.ts';
import { languageAt } from './address-in.ts';
import { speaker } from './speak.ts';

/** While the site is edited, each page is put into its language as it is asked for. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const place = { base: import.meta.env.BASE_URL, languages: settings.languages, origin: null };
  const { language, path } = languageAt(url.pathname, place);
  const response = await (path === url.pathname ? next() : next(path + url.search));
  const type = response.headers.get('content-type') ?? '';
  if (!/^(?:text\/html|application\/(?:atom\+)?xml)/u.test(type) || language === undefined) return response;
  const spoken = speaker(language, place)(await response.text());
  const kind = type.startsWith('text/html') ? 'html' : 'xml';
  return new Response(withUnseenShown(spoken, kind), response);
});
