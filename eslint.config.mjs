import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder of src/ may import from; itself always. The order is that of the data's way. */
const MAY_IMPORT = {
  sheet: [],
  catalogue: ['sheet'],
  measures: ['sheet', 'catalogue'],
  layouts: ['sheet', 'catalogue', 'measures'],
  policy: ['sheet', 'catalogue', 'measures', 'layouts'],
  rules: ['sheet', 'catalogue', 'measures', 'layouts', 'policy'],
  engine: ['sheet', 'catalogue', 'measures', 'layouts', 'policy', 'rules'],
};
const CORE = Object.keys(MAY_IMPORT);
Object.assign(MAY_IMPORT, {
  xlsx: CORE,
  functions: ['sheet', 'catalogue', 'measures'],
  excel: CORE,
  report: CORE,
  templates: CORE,
  cli: [...CORE, 'xlsx', 'report'],
  host: [...CORE, 'xlsx'],
  commands: [],
  // The pane is the entry of the shared runtime: it starts the functions and the commands too.
  // Files are written in the pane, never read there.
  taskpane: [...CORE, 'excel', 'functions', 'commands', 'report', 'templates', 'xlsx'],
});

const zones = Object.entries(MAY_IMPORT).map(([folder, permitted]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...permitted].map((name) => `./${name}`),
  message: `src/${folder} may import from: ${permitted.join(', ') || 'no other folder'}.`,
}));

const OFFICE_GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions', 'OfficeRuntime'];
const KNOWS_OFFICE = ['src/excel/**', 'src/functions/**', 'src/commands/**', 'src/host/**'];

export default defineConfig(
  globalIgnores(['dist', 'build', 'coverage', 'artefacts', '.cache']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Addresses of cells and grids are proved by the code around them.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Labels and addresses hold no emoji; code points are what is wanted of them.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }] },
      ],
      // An async function keeps a promise's shape where one of several implementations has no wait.
      '@typescript-eslint/require-await': 'off',
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: KNOWS_OFFICE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...OFFICE_GLOBALS.map((name) => ({
          name,
          message: 'Only src/excel, src/functions and src/commands know Office.js.',
        })),
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // These speak to the console.
    files: ['src/cli/**', 'src/host/**', 'tools/**', 'bench/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      // jest's matchers and node:test return promises that their runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'it', 'describe', 'before', 'after'],
            },
          ],
        },
      ],
    },
  },
);
