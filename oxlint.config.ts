import { defineConfig } from 'oxlint';

type Pattern = Readonly<{ message: string } & ({ regex: string } | { group: string[] })>;
type Rules = NonNullable<NonNullable<Parameters<typeof defineConfig>[0]['overrides']>[number]['rules']>;

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

const noDiffEngine: Pattern = {
  regex: '^diff-match-patch$',
  message: `Only ${diffEngine} imports diff-match-patch.`,
};
const noNode: Pattern = {
  regex: '^(node:|fs$|path$|os$|crypto$)',
  message: 'This room runs in browsers too: it knows no Node API.',
};

/** What a room may not import: the rooms after it, and Node where the room is portable. */
function imports(room: string): Pattern[] {
  const later = rooms.slice(rooms.indexOf(room) + 1).join('|');
  const patterns: Pattern[] = [{ regex: '(^|/)scripts/', message: 'src/ does not know the commands.' }];
  if (later) {
    patterns.push({
      regex: `^(\\.\\./)+(${later})/`,
      message: `A room imports only from rooms before it (${rooms.join(' → ')}).`,
    });
  }
  return portable.includes(room) ? [...patterns, noNode] : patterns;
}

/** What a folder of src/normalize/ may not import: the folders after it, and what calls them all. */
function importsWithin(folder: string): Pattern[] {
  const message = `A folder of src/normalize/ imports only from folders before it (${folders.join(' → ')}).`;
  const later = folders.slice(folders.indexOf(folder) + 1).map((name) => `../${name}/*`);
  const patterns: Pattern[] = [...imports('normalize'), { regex: '^\\.\\./[^/]+\\.ts$', message }];
  if (later.length > 0) patterns.push({ group: [...later, ...spoken.map((file) => `!../${file}`)], message });
  return patterns;
}

/** Pages ask the records and nothing else, so that a build knows what each was made from. */
const noDisk: Pattern = {
  regex: '^(node:)?fs(/|$)',
  message: 'Only src/site/records.ts reads files, and tells what it was asked for.',
};
const askingRooms = ['site', 'browser', 'components', 'layouts', 'pages'];
const readsDisk = ['src/site/records.ts', 'src/site/page-memory.ts'];

const restrict = (patterns: Pattern[]): Rules => ({
  'no-restricted-imports': ['error', { patterns }],
});

const clockAndChance: Rules = {
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

/** What strict typing asks for; the rules whose options differ from the usual stand below. */
const strict = [
  'await-thenable',
  'ban-ts-comment',
  'no-array-constructor',
  'no-array-delete',
  'no-base-to-string',
  'no-deprecated',
  'no-duplicate-enum-values',
  'no-duplicate-type-constituents',
  'no-dynamic-delete',
  'no-empty-object-type',
  'no-explicit-any',
  'no-extra-non-null-assertion',
  'no-extraneous-class',
  'no-floating-promises',
  'no-for-in-array',
  'no-generated-empty-object-type',
  'no-implied-eval',
  'no-invalid-void-type',
  'no-meaningless-void-operator',
  'no-misused-new',
  'no-misused-promises',
  'no-misused-spread',
  'no-mixed-enums',
  'no-namespace',
  'no-non-null-asserted-nullish-coalescing',
  'no-non-null-asserted-optional-chain',
  'no-non-null-assertion',
  'no-redundant-type-constituents',
  'no-require-imports',
  'no-this-alias',
  'no-unnecessary-boolean-literal-compare',
  'no-unnecessary-condition',
  'no-unnecessary-template-expression',
  'no-unnecessary-type-arguments',
  'no-unnecessary-type-assertion',
  'no-unnecessary-type-constraint',
  'no-unnecessary-type-conversion',
  'no-unnecessary-type-parameters',
  'no-unsafe-argument',
  'no-unsafe-assignment',
  'no-unsafe-call',
  'no-unsafe-declaration-merging',
  'no-unsafe-enum-assignment',
  'no-unsafe-enum-comparison',
  'no-unsafe-function-type',
  'no-unsafe-member-access',
  'no-unsafe-return',
  'no-unsafe-unary-minus',
  'no-useless-default-assignment',
  'no-wrapper-object-types',
  'only-throw-error',
  'prefer-as-const',
  'prefer-literal-enum-member',
  'prefer-namespace-keyword',
  'prefer-promise-reject-errors',
  'prefer-reduce-type-parameter',
  'prefer-return-this-type',
  'related-getter-setter-pairs',
  'require-await',
  'restrict-plus-operands',
  'triple-slash-reference',
  'unbound-method',
  'unified-signatures',
  'use-unknown-in-catch-callback-variable',
  'consistent-type-imports',
];

const typed: Rules = {
  ...Object.fromEntries(strict.map((rule) => [`typescript/${rule}`, 'error'])),
  'typescript/no-unused-expressions': 'error',
  'no-unused-vars': 'error',
  'no-useless-constructor': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'prefer-rest-params': 'error',
  'prefer-spread': 'error',
  'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  'typescript/return-await': ['error', 'error-handling-correctness-only'],
  'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
  'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default defineConfig({
  plugins: ['typescript', 'import'],
  categories: { correctness: 'off' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: [
    'dist/',
    '.dist-*/',
    '.records/',
    '.records-*/',
    '**/.astro/',
    '.cache/',
    'public/',
    'tests/fixtures/',
  ],
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'import/no-cycle': ['error', { ignoreTypes: true }],
    ...restrict([noDiffEngine]),
  },
  overrides: [
    {
      files: ['**/*.{ts,astro}'],
      rules: { 'no-console': 'error', 'max-lines': ['error', 250], 'max-params': ['error', { max: 4 }] },
    },
    { files: ['**/*.ts'], rules: typed },
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
  ],
});
