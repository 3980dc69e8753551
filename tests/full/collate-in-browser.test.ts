import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { collate } from '../../src/collate/collate.ts';
import { collatePlain } from '../../src/collate/plain/collate-plain.ts';
import { test } from '../browser/fixture.ts';
import { seedRecords } from '../collate/seed-collation.ts';

const project = new URL('../../', import.meta.url);

/** A page that can load the project's modules; the libraries that collation imports are found where npm puts them. */
const start = `<!doctype html><meta charset="utf-8"><title>collation</title><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({
  imports: {
    'diff-match-patch': '/modules/node_modules/diff-match-patch/index.js',
    ...Object.fromEntries(
      ['HKVariants', 'TWVariants', 'TSCharacters'].map((table) => [
        `opencc-js/dict/${table}`,
        `/modules/node_modules/opencc-js/dist/esm-lib/dict/${table}.js`,
      ]),
    ),
    zod: '/modules/node_modules/zod/index.js',
  },
})}</script>`;

/** Gives a module as it is, but without types, and a CommonJS one as a module. */
async function serveModule(route: Route): Promise<void> {
  const path = new URL(route.request().url()).pathname.replace('/modules/', '');
  if (path === '') return route.fulfill({ contentType: 'text/html', body: start });
  const source = await readFile(fileURLToPath(new URL(path, project)), 'utf8');
  if (path.endsWith('.json')) return route.fulfill({ contentType: 'application/json', body: source });
  const isCommonJs = source.includes('module.exports');
  const body = path.endsWith('.ts')
    ? stripTypeScriptTypes(source)
    : isCommonJs
      ? `const module = { exports: {} };\n${source}\nexport default module.exports;`
      : source;
  return route.fulfill({ contentType: 'text/javascript', body });
}

/** What a function of a module makes of an argument, in the browser; written, so that it can be compared. */
async function inBrowser(
  page: Page,
  call: { module: string; name: string; argument: unknown },
): Promise<string> {
  await page.evaluate((argument) => Object.assign(globalThis, { argument }), call.argument);
  return page.evaluate<string>(
    `import('/modules/${call.module}').then((made) => JSON.stringify(made.${call.name}(globalThis.argument)))`,
  );
}

test('collation runs in a browser, without Node, and makes the same of the five pages and of plain texts', async ({
  open,
}) => {
  const page = await open('/');
  await page.route('**/modules/**', serveModule);
  await page.goto('/modules/');
  const records = seedRecords();
  const made = await inBrowser(page, {
    ...{ module: 'src/collate/collate.ts', name: 'collate' },
    argument: records,
  });
  expect(made).toBe(JSON.stringify(collate(records)));
  const texts = [
    { name: 'a', text: 'It was a cold dark night; the rain fell.\n\n𠮷野家在。' },
    { name: 'b', text: 'It was a cold, dark night: the rain fell.\n\n𠮶野家在。' },
  ];
  const plain = await inBrowser(page, {
    ...{ module: 'src/collate/plain/collate-plain.ts', name: 'collatePlain' },
    argument: texts,
  });
  expect(plain).toBe(JSON.stringify(collatePlain(texts)));
});
