import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { test } from '../browser/fixture.ts';
import { searching } from '../browser/searching.ts';
import { builtPages } from '../built/built-pages.ts';
import { smallSeeds } from '../built/small-seeds.ts';

const code = 'en-x-made';

/** A dictionary that says everything between two signs, so that whatever is not from it shows. */
const dictionary = `import { en } from '../en/en.ts';

const made = (said) =>
  typeof said === 'string' ? (said === '' ? '' : \`⟪\${said}⟫\`)
  : typeof said === 'function' ? (...values) => made(said(...values))
  : Array.isArray(said) ? said.map(made)
  : said !== null && typeof said === 'object' ? Object.fromEntries(Object.entries(said).map(([key, part]) => [key, made(part)]))
  : said;

const { frame, ...rest } = en;
export const madeUp = {
  ...made(rest),
  frame: { ...made(frame), code: '${code}', locale: 'en_GB', current: (name) => String(name === '${code}') },
};
`;

test('a third language is a folder and its name where languages are listed: every page and the search speak it, and only it', async ({
  browser,
  open,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-language-'));
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const edit = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text, file).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  const words = join(folder, 'src/i18n', code);
  mkdirSync(words);
  writeFileSync(join(words, 'made-up.ts'), dictionary);
  // The parts that scripts speak with are files of their own, as in the other languages.
  for (const part of [
    'compare',
    'comparison',
    'deciding',
    'frame',
    'records',
    'report',
    'search',
    'variants',
  ])
    writeFileSync(
      join(words, `${part}.ts`),
      `import { madeUp } from './made-up.ts';\nexport const { ${part} } = madeUp;\n`,
    );
  edit('src/records/language.ts', "'en']", `'en', '${code}']`);
  edit('src/i18n/dictionary.ts', "'zh-CN': zh, en }", `'zh-CN': zh, en, '${code}': madeUp }`);
  edit('src/i18n/dictionary.ts', 'import ', `import { madeUp } from './${code}/made-up.ts';\nimport `);
  const out = join(folder, 'site');
  await promisify(execFile)(
    process.execPath,
    ['scripts/build.ts', '--seeds', smallSeeds(folder, '三千'), '--out', out],
    { cwd: folder, env: { ...process.env, NODE_ENV: 'production' } },
  );
  const pages = builtPages(out);
  const own = pages.filter(({ path }) => path.startsWith(`/${code}/`));
  expect(own.length).toBeGreaterThan(10);
  expect(own).toHaveLength(pages.filter(({ path }) => path.startsWith('/en/')).length);
  const page = await browser.newPage();
  const unsaid: Record<string, string[]> = {};
  for (const { path, file } of own) {
    const found = await page.evaluate(notOf, [readFileSync(file, 'utf8'), code] as const);
    if (found.length > 0) unsaid[path] = found;
  }
  await page.close();
  expect(unsaid).toEqual({});
  const served = await serve(out, 0);
  const read = await searching(await open(`/${code}/`, { baseURL: served.origin }), '三千余人');
  await read.locator('dialog [role="status"]', { hasText: '⟪' }).waitFor();
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Runs in the browser: words that a page says in the language of the interface, and its dictionary does not. */
function notOf([html, language]: readonly [string, string]): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  if (parsed.documentElement.lang !== language) return [`lang ${parsed.documentElement.lang}`];
  const found: string[] = [];
  const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('[lang]')?.getAttribute('lang') !== language) continue;
    if (
      parent.closest(
        'script, style, code, pre, kbd, .footer-print, .data-page figcaption, a[href*="/licences/"], [translate="no"]',
      )
    )
      continue;
    let text = node.nodeValue ?? '';
    for (let before = ''; before !== text;) [before, text] = [text, text.replace(/⟪[^⟪⟫]*⟫/gu, '')];
    // Names of files, rules and formats are the same in every language.
    const words = text.replace(/[\w*/-]+\.[\w.]+|[a-z]+[:-][a-z-]+|\b[A-Z]{2,}\b/gu, '');
    if (/\p{Script=Han}{2}|[a-z]{4}/iu.test(words)) found.push(text.trim());
  }
  return found.slice(0, 5);
}
