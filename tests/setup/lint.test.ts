import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface Report {
  diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[];
}

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const firstIn = (path: string): string => globSync(`${path}/**/*.{ts,astro}`).toSorted()[0] ?? '';

const rooms = 'no-restricted-imports';
const commands = `import '../../scripts/serve.ts';`;

/** Lines of code as they could stand in files of the project, each with the rule that it breaks, if any. */
const cases: Record<string, readonly (readonly [code: string, rule?: string])[]> = {
  ...Object.fromEntries(
    foldersIn('src')
      .filter((name) => name !== 'styles')
      .map((name) => [firstIn(`src/${name}`), [[commands, rooms]]]),
  ),
  ...Object.fromEntries(
    foldersIn('src/normalize').map((name) => [
      firstIn(`src/normalize/${name}`),
      [[`import '../stages.ts';`, rooms]],
    ]),
  ),
  'src/text/fold.ts': [
    [`export * from '../records/page.ts';`, rooms],
    [`export * from '../../scripts/serve.ts';`, rooms],
    [`export { readFile } from 'node:fs/promises';`, rooms],
    [`export { isHan } from './classes.ts';`],
  ],
  'src/export/read-records.ts': [
    [`export * from '../records/page.ts';`],
    [`export * from '../site/address.ts';`, rooms],
    [`export { readFile } from 'node:fs/promises';`],
    ['export const now = new Date();', 'no-restricted-globals'],
    ['export const clock = performance.now();', 'no-restricted-globals'],
    ['export const die = Math.random();', 'no-restricted-properties'],
  ],
  'src/normalize/lines/rows.ts': [
    [`export * from '../paragraphs/flow.ts';`],
    [`export * from '../paragraphs/pieces.ts';`, rooms],
    [`export * from '../stories/sections.ts';`, rooms],
    [`export * from '../stages.ts';`, rooms],
    [`export * from '../../site/address.ts';`, rooms],
  ],
  'src/normalize/stories/sections.ts': [[`export * from '../lines/tree.ts';`]],
  'src/site/records.ts': [
    [`export * from '../export/read-records.ts';`],
    ['export const now = new Date();'],
    ['export const a: any = 1;', 'no-explicit-any'],
    ['// eslint-disable-next-line'],
    ['export const b: any = 1;'],
    ['export const c: unknown = b;'],
  ],
  'src/site/home.ts': [[`export { readFileSync } from 'node:fs';`, rooms]],
  'src/collate/diff.ts': [[`export { default } from 'diff-match-patch';`]],
  'src/collate/pair.ts': [[`export { default } from 'diff-match-patch';`, rooms]],
  'scripts/serve.ts': [[`export { default } from 'diff-match-patch';`, rooms]],
  'src/text/graphemes.ts': [[`export { eachToken } from './tokens.ts';`, 'no-cycle']],
  'src/text/tokens.ts': [[`export { eachToken } from './graphemes.ts';`, 'no-cycle']],
};

/** A project of such files under the rules of this one. */
const project = mkdtempSync(join(tmpdir(), 'duikan-lint-'));
let broken: Map<string, string[]>;

beforeAll(() => {
  for (const [path, lines] of Object.entries(cases)) {
    mkdirSync(join(project, dirname(path)), { recursive: true });
    const code = lines.map(([line]) => line).join('\n');
    writeFileSync(join(project, path), path.endsWith('.astro') ? `---\n${code}\n---\n` : `${code}\n`);
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  cpSync('oxlint.config.ts', join(project, 'oxlint.config.ts'));
  const options = { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  let output: string;
  try {
    output = execFileSync('oxlint', ['--format', 'json', 'src', 'scripts'], options);
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  broken = new Map();
  for (const { code, filename, labels } of (JSON.parse(output) as Report).diagnostics) {
    const rule = /\((.*)\)/.exec(code)?.[1] ?? code;
    const line = (labels[0]?.span.line ?? 0) - (filename.endsWith('.astro') ? 1 : 0);
    const key = `${filename}:${String(line)}`;
    broken.set(key, [...(broken.get(key) ?? []), rule]);
  }
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

test.for(Object.entries(cases))('%s may say what it may, and no more', ([path, lines]) => {
  const found = lines.map(([code], at) => [code, ...new Set(broken.get(`${path}:${String(at + 1)}`))]);
  expect(found).toEqual(lines.map((line) => [...line]));
});

test('no rule is switched off where it is broken', () => {
  const files = globSync('{src,scripts,tools,tests}/**/*.{ts,astro,mjs}');
  const switchedOff = files.filter((path) =>
    /(?:es|ox)lint-(?:dis|en)able/u.test(readFileSync(path, 'utf8')),
  );
  expect(switchedOff).toEqual(['tests/setup/lint.test.ts']);
});

test('no raw HTML in components', async () => {
  const code = '<p set:html={Astro.props.text} />\n';
  const [result] = await new ESLint().lintText(code, { filePath: 'src/layouts/Base.astro' });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('astro/no-set-html-directive');
});
