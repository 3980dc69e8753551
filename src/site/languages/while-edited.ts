import type { MiddlewareHandler } from 'astro';
import { settings } from '../settings.ts';
import { languageAt } from './address-in.ts';
import { spokenFrom } from './speak.ts';

/** While the site is edited, each page is put into its language as it is asked for. */
export const whileEdited: MiddlewareHandler = async ({ url }, next) => {
  const place = { base: import.meta.env.BASE_URL, languages: settings.languages, origin: null };
  const { language, path } = languageAt(url.pathname, place);
  const response = await (path === url.pathname ? next() : next(path + url.search));
  const spoken = language && (await spokenFrom([language], place)(response));
  return spoken ? new Response(spoken[0], response) : response;
};
