import { inject } from 'vitest';
import { pageTypes } from '../built/built-pages.ts';
import { checkPages } from './check-pages.ts';

/** The type that people spend their time on; `npm run test:full` checks the others. */
checkPages(pageTypes(inject('site')).filter((path) => /^\/(?:en\/)?articles\/./u.test(path)));
