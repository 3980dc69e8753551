import { expect, it } from 'vitest';
import { unlicensed } from '../../src/export/write-licences.ts';

it('a package whose modules are shipped has its licence shown', () => {
  const files = [
    '/home/a/duikan/src/browser/start.ts',
    '/home/a/duikan/node_modules/zod/v4/core/api.js?v=1',
    '/home/a/duikan/node_modules/@fontsource-variable/noto-serif-sc/index.css',
    '/home/a/duikan/node_modules/a/node_modules/@b/c/index.js',
    '/home/a/duikan/node_modules/lit/index.js',
    '\0vite/preload-helper.js',
  ];
  expect(unlicensed(files)).toEqual(['@b/c', 'lit']);
});
