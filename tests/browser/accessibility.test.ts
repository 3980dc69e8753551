import { inject } from 'vitest';
import { pageTypes } from '../built/built-pages.ts';
import { checkPages } from './check-pages.ts';

/** The types that people spend their time on; `npm run test:full` checks the others. */
checkPages(
  pageTypes(inject('site')).filter((path) => /^\/(?:articles\/.|stories\/[^/]+\/$|desk\/$)/u.test(path)),
);
