import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The rooms of src/ in the order of the flow: each imports only from itself and from those before it. */
const rooms = [
  'text',
  'records',
  'diagnostics',
  'normalize',
  'collate',
  'corrections',
  'export',
  'i18n',
  'site',
  'browser',
  'components',
  'layouts',
  'pages',
];

/** The folders of src/normalize/ in the order of its flow, held like the rooms. */
const folders = [
  'engine-files',
  'read',
  'phrases',
  'lines',
  'paragraphs',
  'headlines',
  'stories',
  'articles',
  'lint',
];

/** What every folder speaks in: a page's lines, raw and told, and a text with its places. They are held by nothing but themselves. */
const spoken = ['read/raw-line.ts', 'lines/tree.ts', 'paragraphs/flow.ts'];

/** Rooms that run in browsers too: no Node, no disk. */
const portable = ['text', 'records', 'diagnostics', 'normalize', 'collate', 'corrections'];

/** Rooms whose output depends on their input alone: no clock, no chance. */
const pure = [...portable, 'export'];

/** The one module that knows diff-match-patch; everybody else calls it. */
const diffEngine = 'src/collate/diff.ts';

const noDiffEngine = { regex: '^diff-match-patch$', message: `Only ${diffEngine} imports diff-match-patch.` };
const noNode = {
  regex: '^(node:|fs$|path$|os$|crypto$)',
  message: 'This room runs in browsers too: it knows no Node API.',
};

/** What a room may not import: the rooms after it, and Node where the room is portable. */
function imports(room) {
  const later = rooms.slice(rooms.indexOf(room) + 1).join('|');
  const patterns = [{ regex: '(^|/)scripts/', message: 'src/ does not know the commands.' }];
  if (later) {
    patterns.push({
      regex: `^(\\.\\./)+(${later})/`,
      message: `A room imports only from rooms before it (${rooms.join(' → ')}).`,
    });
  }
  return portable.includes(room) ? [...patterns, noNode] : patterns;
}

/** What a folder of src/normalize/ may not import: the folders after it, and what calls them all. */
function importsWithin(folder) {
  const later = folders.slice(folders.indexOf(folder) + 1).join('|');
  const message = `A folder of src/normalize/ imports only from folders before it (${folders.join(' → ')}).`;
  const patterns = [...imports('normalize'), { regex: '^\\.\\./[^/]+\\.ts$', message }];
  if (later)
    patterns.push({ regex: `^(\\.\\./)+(?!${spoken.join('|').replaceAll('.', '\\.')})(${later})/`, message });
  return patterns;
}

/** Pages ask the records and nothing else, so that a build knows what each was made from. */
const noDisk = {
  regex: '^(node:)?fs(/|$)',
  message: 'Only src/site/records.ts reads files, and tells what it was asked for.',
};
const askingRooms = ['site', 'browser', 'components', 'layouts', 'pages'];
const readsDisk = ['src/site/records.ts', 'src/site/page-memory.ts'];

const restrict = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const clockAndChance = {
  'no-restricted-globals': [
    'error',
    ...['Date', 'performance'].map((name) => ({
      name,
      message: 'No clock: the same pages give the same bytes.',
    })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'No chance: the same pages give the same bytes.' },
    { object: 'crypto', property: 'randomUUID', message: 'No chance: the same pages give the same bytes.' },
    {
      object: 'crypto',
      property: 'getRandomValues',
      message: 'No chance: the same pages give the same bytes.',
    },
  ],
};

export default defineConfig(
  { linterOptions: { noInlineConfig: true } },
  {
    ignores: [
      'dist/',
      '.dist-*/',
      '.records/',
      '.records-*/',
      '**/.astro/',
      '.cache/',
      'public/',
      'tests/fixtures/',
    ],
  },
  {
    files: ['**/*.ts', '**/*.astro'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', 250],
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      ...restrict([noDiffEngine]),
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  // JSON without a single “<” goes into a script that nothing runs; escaped as HTML it would be no JSON.
  {
    files: ['src/components/frame/JsonLd.astro', 'src/components/frame/JsonLd.astro/*'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tools/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['scripts/**/*.ts', 'tools/**/*.ts'], rules: { 'no-console': 'off' } },
  ...rooms.map((room) => ({
    files: [`src/${room}/**/*.{ts,astro}`],
    rules: {
      ...restrict([noDiffEngine, ...imports(room), ...(askingRooms.includes(room) ? [noDisk] : [])]),
      ...(pure.includes(room) ? clockAndChance : {}),
    },
  })),
  { files: readsDisk, rules: restrict([noDiffEngine, ...imports('site')]) },
  { files: [diffEngine], rules: restrict(imports('collate')) },
  ...folders.map((folder) => ({
    files: [`src/normalize/${folder}/**/*.ts`],
    rules: restrict([noDiffEngine, ...importsWithin(folder)]),
  })),
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts'] })],
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
);
