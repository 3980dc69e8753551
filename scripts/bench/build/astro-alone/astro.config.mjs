import { defineConfig } from 'astro/config';

// What a person would begin with: no styles, no scripts, no records but as texts.
export default defineConfig({
  outDir: process.env.BENCH_OUT,
  cacheDir: `${process.env.BENCH_OUT}.cache`,
  trailingSlash: 'always',
  vite: { cacheDir: `${process.env.BENCH_OUT}.vite` },
});
