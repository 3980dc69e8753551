import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFonts } from './write-fonts.ts';

/** Gives every build its own subset of Noto Serif SC, made from the pages just built. */
export function songSubset(): AstroIntegration {
  return {
    name: 'duikan:song-subset',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { characters, bytes } = await writeFonts(fileURLToPath(dir));
        logger.info(`${characters} characters, ${Math.round(bytes / 1000)} kB in two weights`);
      },
    },
  };
}
