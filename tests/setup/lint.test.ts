import { globSync, readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

/** None of the rules tested here needs types, and reading them takes long. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The ids of the rules that `code` breaks if it stands in `filePath`, which must be a file of the project. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return [...new Set(result?.messages.map(({ ruleId }) => ruleId ?? ''))];
}

const rooms = 'no-restricted-imports';
const portable = 'src/text/fold.ts';
const exporting = 'src/export/read-records.ts';
const query = 'src/site/records.ts';

test('a room imports from those before it, not from those after', async () => {
  expect(await broken(exporting, `export * from '../records/page.ts';`)).toEqual([]);
  expect(await broken(exporting, `export * from '../site/address.ts';`)).toEqual([rooms]);
  expect(await broken(portable, `export * from '../records/page.ts';`)).toEqual([rooms]);
  expect(await broken(portable, `export * from '../../scripts/serve.ts';`)).toEqual([rooms]);
  expect(await broken(query, `export * from '../export/read-records.ts';`)).toEqual([]);
});

const folders = 'src/normalize';

test('a folder of the normalizer imports from those before it, not from those after', async () => {
  const { lines, stories } = { lines: `${folders}/lines/rows.ts`, stories: `${folders}/stories/sections.ts` };
  expect(await broken(stories, `export * from '../lines/rows.ts';`)).toEqual([]);
  expect(await broken(lines, `export * from '../stories/sections.ts';`)).toContain(rooms);
  expect(await broken(lines, `export * from '../paragraphs/flow.ts';`)).toEqual([]);
  expect(await broken(lines, `export * from '../stages.ts';`)).toContain(rooms);
  expect(await broken(lines, `export * from '../../site/address.ts';`)).toEqual([rooms]);
});

test('every folder of the normalizer has its place in its flow', async () => {
  const names = readdirSync(folders, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of names) {
    const [file = ''] = globSync(`${folders}/${name}/*.ts`);
    expect(await broken(file, `import '../stages.ts';`), file).toContain(rooms);
  }
});

test('files import each other in no circle', async () => {
  expect(await broken('src/text/graphemes.ts', `export { eachToken } from './tokens.ts';`)).toEqual([
    'import-x/no-cycle',
  ]);
  expect(await broken('src/text/graphemes.ts', `export { isHan } from './classes.ts';`)).toEqual([]);
});

test('every folder of code has its place among the rooms', async () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders.filter((folder) => folder.name !== 'styles')) {
    const [file = ''] = globSync(`src/${name}/**/*.{ts,astro}`);
    const code = `import '../../scripts/serve.ts';`;
    expect(await broken(file, file.endsWith('.astro') ? `---\n${code}\n---` : code), file).toEqual([rooms]);
  }
});

test('what runs in browsers too knows no Node', async () => {
  expect(await broken(portable, `export { readFile } from 'node:fs/promises';`)).toEqual([rooms]);
  expect(await broken(exporting, `export { readFile } from 'node:fs/promises';`)).toEqual([]);
});

test('the pipeline knows neither clock nor chance', async () => {
  expect(await broken(exporting, 'export const now = new Date();')).toEqual(['no-restricted-globals']);
  expect(await broken(exporting, 'export const now = performance.now();')).toEqual(['no-restricted-globals']);
  expect(await broken(exporting, 'export const die = Math.random();')).toEqual(['no-restricted-properties']);
  expect(await broken(query, 'export const now = new Date();')).toEqual([]);
});

test('one module alone imports diff-match-patch', async () => {
  const code = `export { default } from 'diff-match-patch';`;
  expect(await broken('src/collate/diff.ts', code)).toEqual([]);
  expect(await broken('src/collate/pair.ts', code)).toEqual([rooms]);
  expect(await broken('scripts/serve.ts', code)).toEqual([rooms]);
});

test('no any, no switched-off rule, no raw HTML', async () => {
  expect(await broken(query, 'export const a: any = 1;')).toEqual(['@typescript-eslint/no-explicit-any']);
  expect(await broken(query, '// eslint-disable-next-line\nexport const a: any = 1;')).toContain(
    '@typescript-eslint/no-explicit-any',
  );
  expect(await broken('src/layouts/Base.astro', '<p set:html={Astro.props.text} />')).toContain(
    'astro/no-set-html-directive',
  );
});
