import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { KeptBundle } from '../../src/export/pages/kept-bundle.ts';

const styled = new Map([['home', { styles: [{ sheet: 'a.css', order: 1 }], component: () => 'not kept' }]]);

/** A folder with a site that is bundled and has no pages yet. */
function bundled() {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const site = join(folder, 'site');
  mkdirSync(join(site, '_astro'), { recursive: true });
  writeFileSync(join(site, '_astro/a.css'), 'a {}');
  const at = (code: string, madeFor = 'here'): KeptBundle =>
    new KeptBundle(join(folder, 'kept'), { code, madeFor });
  const workshop = (): string => mkdtempSync(join(folder, 'workshop-'));
  return { folder, site, at, workshop };
}

test('what was bundled once is put where the next site is made', () => {
  const { folder, site, at, workshop } = bundled();
  at('code').keep(site, styled, workshop());
  const next = join(folder, 'next');
  expect(at('code').putInto(next)).toEqual(new Map([['home', { styles: [{ sheet: 'a.css', order: 1 }] }]]));
  expect(readFileSync(join(next, '_astro/a.css'), 'utf8')).toBe('a {}');
});

test('it is of no use to other code, or where the site stands elsewhere', () => {
  const { folder, site, at, workshop } = bundled();
  at('code').keep(site, styled, workshop());
  expect(at('other').putInto(join(folder, 'next'))).toBeNull();
  expect(at('code', 'there').putInto(join(folder, 'next'))).toBeNull();
  expect(existsSync(join(folder, 'next'))).toBe(false);
});

test('of the same code all are kept, and of other code none', () => {
  const { folder, site, at, workshop } = bundled();
  at('code').keep(site, styled, workshop());
  at('code', 'there').keep(site, styled, workshop());
  at('code').keep(site, styled, workshop());
  expect(readdirSync(join(folder, 'kept')).sort()).toEqual(['code-here', 'code-there']);
  at('later').keep(site, styled, workshop());
  expect(readdirSync(join(folder, 'kept'))).toEqual(['later-here']);
});
