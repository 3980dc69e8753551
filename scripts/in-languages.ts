import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { holdsMessage } from '../src/i18n/message.ts';
import { settings } from '../src/site/settings.ts';
import { withUnseenShown } from '../src/site/show-unseen.ts';
import { fileIn, type Place } from '../src/site/languages/address-in.ts';
import { speaker } from '../src/site/languages/speak.ts';

/**
 * Gives every page the site's languages: it is made once, and written once for each, since making a page costs many
 * times what filling in its words does.
 */
export function inLanguages(): AstroIntegration {
  let base = '/';
  let origin: string | null = null;
  return {
    name: 'duikan:languages',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev')
          addMiddleware({
            entrypoint: new URL('../src/site/languages/middleware.ts', import.meta.url),
            order: 'pre',
          });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        origin = config.site === undefined ? null : new URL(config.site).origin;
      },
      'astro:build:done': ({ dir }) => {
        writeLanguages(fileURLToPath(dir), { base, origin, languages: settings.languages });
      },
    },
  };
}

/** Puts the pages of a site, which hold messages, into all its languages. */
function writeLanguages(site: string, place: Place & { origin: string | null }): void {
  const speakers = place.languages.map((language) => ({ language, speak: speaker(language, place) }));
  for (const name of globSync('**/*.{html,xml}', { cwd: site })) {
    const page = readFileSync(join(site, name), 'utf8');
    if (!holdsMessage(page)) continue;
    for (const { language, speak } of speakers) {
      const file = join(site, fileIn(language, name, place.languages));
      mkdirSync(dirname(file), { recursive: true });
      // What no reader sees may stand in values of messages too, so it is shown once the words are there.
      writeFileSync(file, withUnseenShown(speak(page), name.endsWith('.html') ? 'html' : 'xml'));
    }
  }
}
