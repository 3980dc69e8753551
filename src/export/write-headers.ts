import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { securityHeaders } from './security-headers.ts';

/** What `/_astro/` holds has its checksum in its name. */
const forEver = 'Cache-Control: public, max-age=31536000, immutable';

/**
 * Writes `_headers`, which hosts such as Netlify and Cloudflare Pages read, and others can be set up from; `path` is where
 * the site stands on its host.
 */
export async function writeHeaders(siteDir: string, path: string): Promise<void> {
  const headers = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
  await writeFile(join(siteDir, '_headers'), `${path}*\n${headers.join('')}${path}_astro/*\n  ${forEver}\n`);
}
