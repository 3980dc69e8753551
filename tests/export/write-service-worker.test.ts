import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeServiceWorker } from '../../src/export/write-service-worker.ts';

const files = {
  'service-worker.js': 'addEventListener;\n',
  'theme.js': 'theme',
  'data/SHA256SUMS.txt': 'sums',
  '_astro/page.abc.css': 'css',
  'fonts/song.woff2': 'font',
  'en/offline/index.html': '',
  'offline/index.html': '',
  'pagefind/index.pf': 'made by several threads',
};
const pages = ['one', 'two'];

/** The state of a site of such files, and its service worker. */
function written(
  changed: Readonly<Record<string, string>> = {},
  known: Parameters<typeof writeServiceWorker>[1] = { pages, asOf: '2025-01-22' },
): { state: string; worker: string } {
  const site = mkdtempSync(join(tmpdir(), 'duikan-worker-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  for (const [name, text] of Object.entries({ ...files, ...changed })) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  const state = writeServiceWorker(site, known);
  return { state, worker: readFileSync(join(site, 'service-worker.js'), 'utf8') };
}

test('a service worker knows the state of its site and its pages for no network', () => {
  const { state, worker } = written();
  expect(state).toMatch(/^2025-01-22 · [0-9a-f]{8}$/u);
  expect(worker).toBe(
    `const site = {"state":"${state}","offline":["en/offline/","offline/"]};\naddEventListener;\n`,
  );
  expect(written({}, { pages, asOf: null }).state).toBe(state.slice(-8));
});

test('the same site is in the same state wherever it was built, whatever pages came first, and whatever Pagefind wrote', () => {
  const { state } = written();
  expect(written().state).toBe(state);
  expect(written({}, { pages: ['two', 'one'], asOf: '2025-01-22' }).state).toBe(state);
  expect(written({ 'pagefind/index.pf': 'other' }).state).toBe(state);
});

test.for(['service-worker.js', 'theme.js', 'data/SHA256SUMS.txt', 'fonts/song.woff2'])(
  'another %s is another state',
  (name) => {
    expect(written({ [name]: 'other' }).state).not.toBe(written().state);
  },
);

test('other pages and other styles are another state', () => {
  const { state } = written();
  expect(written({}, { pages: ['one', 'three'], asOf: '2025-01-22' }).state).not.toBe(state);
  expect(written({ '_astro/page.def.css': 'css' }).state).not.toBe(state);
});
