import type { AstroIntegration } from 'astro';
import type { Styled } from './kept-bundle.ts';

/**
 * Hands the making of pages over to `make`, once Astro has bundled what makes them: it is given their styles by Astro's
 * keys. Astro would make them in one thread, and bundle for each build anew.
 */
export function makePages(make: (styled: Styled) => Promise<void>): AstroIntegration {
  let styled: Styled = new Map();
  return {
    name: 'duikan:make-pages',
    hooks: {
      'astro:build:setup': ({ pages }) => void (styled = pages),
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          setup: () => Promise.resolve(),
          getStaticPaths: async () => {
            await make(styled);
            return [];
          },
        }));
      },
    },
  };
}
