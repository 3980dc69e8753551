import type { AstroIntegration } from 'astro';
import type { TellStage } from './stages.ts';

/** Tells how far Astro is with a build: its bundles, and each page as it is made. */
export function tellPages(tell: TellStage): AstroIntegration {
  return {
    name: 'duikan:tell-pages',
    hooks: {
      'astro:config:setup': () => tell('bundle'),
      'astro:build:start': ({ setPrerenderer }) => {
        let all = 0;
        let done = 0;
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            tell('pages');
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
