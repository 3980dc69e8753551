import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { test } from '../browser/fixture.ts';
import { builtPages } from './built-pages.ts';

interface Read {
  lang: string | null;
  title: string;
  headings: number;
  /** Ids that stand more than once. */
  doubled: string[];
  ids: string[];
  /** What the page loads by itself. */
  loads: string[];
  /** Where it leads. */
  links: string[];
  /** Ids that labels, descriptions and `for` refer to. */
  references: string[];
  hasSearch: boolean;
}

const pages = builtPages(inject('site'));

/** What a built page says, read by a real HTML parser that loads and runs nothing. */
const readPages = test.extend('read', { scope: 'file' }, async ({ browser }) => {
  const page = await browser.newPage();
  const read = new Map<string, Read>();
  for (const { path, file } of pages)
    read.set(path, await page.evaluate(readPage, readFileSync(file, 'utf8')));
  await page.close();
  return read;
});

test('what a page may do is said before anything in it could', () => {
  for (const { path, file } of pages) {
    const [, policy] =
      /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(
        readFileSync(file, 'utf8'),
      ) ?? [];
    expect(policy, path).toContain("style-src 'self'");
    expect(policy, path).not.toContain('unsafe-inline');
  }
});

readPages('every page is a page: language, title, one main heading, search', ({ read }) => {
  expect(read.size).toBeGreaterThan(5);
  for (const [path, { lang, title, headings, hasSearch }] of read) {
    expect({ lang, title: title !== '', headings, hasSearch }, path).toEqual({
      lang: path.startsWith('/en/') ? 'en' : 'zh-CN',
      title: true,
      headings: 1,
      hasSearch: true,
    });
  }
});

readPages('ids are unique, and what refers to one finds it', ({ read }) => {
  for (const [path, { ids, doubled, references }] of read) {
    expect(doubled, path).toEqual([]);
    expect(
      references.filter((id) => !ids.includes(id)),
      path,
    ).toEqual([]);
  }
});

readPages('every internal link and anchor resolves', ({ read }) => {
  const broken: string[] = [];
  for (const [path, { links, loads }] of read) {
    for (const link of [...links, ...loads]) {
      const { origin, pathname, hash } = new URL(link, `http://site.test${path}`);
      if (origin !== 'http://site.test') continue;
      const target = decodeURIComponent(pathname);
      const anchor = decodeURIComponent(hash.slice(1));
      const found = read.get(target);
      if (!found && !isFile(target)) broken.push(`${path}: ${link} (no such page or file)`);
      if (found && anchor && !found.ids.includes(anchor)) broken.push(`${path}: ${link} (no such anchor)`);
    }
  }
  expect(broken).toEqual([]);
});

readPages('every page is reached from home by links', ({ read }) => {
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const link of read.get(path)?.links ?? []) {
      const { origin, pathname } = new URL(link, `http://site.test${path}`);
      const target = decodeURIComponent(pathname);
      if (origin === 'http://site.test' && read.has(target)) reached.add(target);
    }
  }
  // Nothing leads to the page that says that there is none.
  expect([...read.keys()].filter((path) => !reached.has(path))).toEqual(['/404.html', '/en/404.html']);
});

readPages('what stylesheets and feeds name is there', () => {
  const site = inject('site');
  const named = globSync('**/*.{css,xml}', { cwd: site }).flatMap((file) => {
    const text = readFileSync(join(site, file), 'utf8');
    const names = text.matchAll(/url\(["']?(?<style>[^"')]+)|(?:href|src)="(?<feed>[^"]+)"/gu);
    return Array.from(names, ({ groups }) => ({ file, name: groups?.['style'] ?? groups?.['feed'] ?? '' }));
  });
  expect(named.length).toBeGreaterThan(0);
  const missing = named.filter(({ file, name }) => {
    const { protocol, origin, pathname } = new URL(name, `http://site.test/${file}`);
    if (protocol === 'data:' || origin !== 'http://site.test') return false;
    const path = decodeURIComponent(pathname);
    return !isFile(path) && !isFile(`${path}index.html`);
  });
  expect(missing).toEqual([]);
});

readPages('no page loads anything from another host', ({ read }) => {
  for (const [path, { loads }] of read) {
    const foreign = loads.filter((address) => !/^(\/(?!\/)|\.|data:|#)/u.test(address));
    expect(foreign, path).toEqual([]);
  }
});

function isFile(pathname: string): boolean {
  const file = join(inject('site'), pathname);
  return existsSync(file) && statSync(file).isFile();
}

/** Runs in the browser. */
function readPage(html: string): Read {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string, attribute: string) =>
    [...page.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  const ids = all('[id]', 'id');
  const styles = [...page.querySelectorAll('style')].map((element) => element.textContent).join('\n');
  const referring = [
    'for',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-details',
    'popovertarget',
  ];
  return {
    lang: page.documentElement.getAttribute('lang'),
    title: page.title,
    headings: page.querySelectorAll('h1').length,
    doubled: ids.filter((id, index) => ids.indexOf(id) !== index),
    ids,
    loads: [
      ...all(
        'link[rel~="stylesheet"], link[rel~="icon"], link[rel*="preload"], link[rel~="manifest"]',
        'href',
      ),
      ...all('script[src], img[src], iframe[src], source[src], video[src], audio[src], embed[src]', 'src'),
      ...[...styles.matchAll(/url\(["']?([^"')]+)/gu)].map((match) => match[1] ?? ''),
    ],
    links: [...all('a[href], area[href]', 'href'), ...all('form[action]', 'action')],
    references: referring
      .flatMap((name) => all(`[${name}]`, name).flatMap((value) => value.split(/\s+/u)))
      .filter(Boolean),
    hasSearch: page.querySelector('form[action$="/search/"]') !== null,
  };
}
