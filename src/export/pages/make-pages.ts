import type { AstroIntegration } from 'astro';
import type { TellStage } from '../stages.ts';
import { makeInThreads } from './make-in-threads.ts';

export interface PagesOptions {
  tell: TellStage;
  /** Called once all is bundled; gives, when the records are there, how many threads make pages at a time. */
  ready: () => Promise<number>;
}

/**
 * Makes Astro tell how far a build is: its bundles, and each page as it is made. Where one thread makes the pages, it is
 * Astro's own.
 */
export function makePages({ tell, ready }: PagesOptions): AstroIntegration {
  let threads = 1;
  let out: URL | null = null;
  let styled: ReadonlyMap<string, { styles: unknown[] }> = new Map();
  return {
    name: 'duikan:make-pages',
    hooks: {
      'astro:config:setup': () => tell('bundle'),
      'astro:config:done': ({ config }) => void (out = config.outDir),
      'astro:build:setup': ({ pages }) => void (styled = pages),
      'astro:build:start': ({ setPrerenderer }) => {
        let all = 0;
        let done = 0;
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          setup: async () => {
            threads = await ready();
            if (threads === 1) await prerenderer.setup?.();
          },
          getStaticPaths: async () => {
            tell('pages');
            if (out !== null && threads > 1) {
              await makeInThreads({ threads, out, styled }, (...count) => tell('pages', ...count));
              return [];
            }
            const paths = await prerenderer.getStaticPaths();
            all = paths.length;
            return paths;
          },
          render: async (request, options) => {
            const rendered = await prerenderer.render(request, options);
            tell('pages', (done += 1), all);
            return rendered;
          },
        }));
      },
    },
  };
}
