import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';

/** The components alone: `oxlint.config.ts` holds all that is TypeScript, theirs too. */
export default defineConfig(
  { linterOptions: { noInlineConfig: true } },
  { ignores: ['**/*.{js,mjs,cjs,ts}', 'dist/', '.dist-*/', '.cache/', '.records*/', 'public/'] },
  ...astro.configs.recommended,
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error', 'max-lines': ['error', 250] } },
  // JSON without a single “<” goes into a script that nothing runs; escaped as HTML it would be no JSON.
  {
    files: ['src/components/frame/JsonLd.astro', 'src/components/frame/JsonLd.astro/*'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
