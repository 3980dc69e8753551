import tailwindcss from '@tailwindcss/vite';
import { defineConfig, passthroughImageService } from 'astro/config';
import { unlicensed } from './src/export/write-licences.ts';

// Nothing of ours calls out. Astro asks this variable each time it would send its telemetry or keep an id at home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// Variables of these names, which other tools set, would stand in for what Vite tells pages: the path below, and whether the
// site is built or edited.
for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];

/** Holds what goes to browsers to the packages whose licence the site shows. */
const licensed = {
  name: 'licensed',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    const missing = unlicensed(Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds));
    if (missing.length > 0)
      this.error(`The site shows no licence of ${missing.join(', ')}: add it to write-licences.ts`);
  },
};

/** Astro writes where the middleware lies between single quotes, as if no folder's name could hold one. */
const quoted = {
  name: 'quoted',
  transform: {
    filter: { id: /^\0virtual:astro:middleware$/u },
    handler: (code) => ({
      code: code.replace(/(?<= from )'(.*src\/middleware.*)';$/mu, (_, path) => `${JSON.stringify(path)};`),
      map: null,
    }),
  },
};

/** Where tools keep what they may need again; a build has a place of its own, so that two at a time do not meet. */
const cacheDir = process.env.DUIKAN_CACHE ?? 'node_modules/.astro';

/** Where the site will stand, as the commands have checked it. */
const site = process.env.DUIKAN_SITE;

export default defineConfig({
  output: 'static',
  outDir: process.env.DUIKAN_OUT ?? 'dist',
  cacheDir,
  site,
  base: site && new URL(site).pathname,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // No page has a picture that is to be made smaller: sharp, which would do it, is left out (`overrides` in package.json).
  image: { service: passthroughImageService() },
  // No page is written in Markdown, and the highlighter's inline styles would offend the policy above.
  markdown: { syntaxHighlight: false },
  vite: {
    cacheDir: `${cacheDir}/vite`,
    plugins: [tailwindcss(), licensed, quoted],
    worker: { format: 'es', plugins: () => [licensed] },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // The fonts are cut to the characters of the pages, so they come after the pages.
        external: [/^\.\.\/fonts\//u],
        // What every page needs is one file, even where the desk or the search shares parts of it; the last is small, and
        // would else be a file of its own, which is asked for last.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'page',
                test: /\/src\/(?:browser\/start\.ts$|layouts\/Base\.astro\?|i18n\/en\/plural\.ts$)/u,
              },
            ],
          },
        },
      },
    },
  },
});
