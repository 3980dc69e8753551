import { inject } from 'vitest';
import { pageTypes } from '../built/built-pages.ts';
import { checkPages } from '../browser/check-pages.ts';

checkPages(pageTypes(inject('site')));
