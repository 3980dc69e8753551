import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { songSubset } from './src/export/fonts/song-integration.ts';

export default defineConfig({
  output: 'static',
  outDir: process.env.DUIKAN_OUT ?? 'dist',
  cacheDir: process.env.DUIKAN_CACHE ?? 'node_modules/.astro',
  site: process.env.DUIKAN_SITE,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: { locales: ['zh-CN'], defaultLocale: 'zh-CN' },
  integrations: [songSubset()],
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0 },
  },
});
