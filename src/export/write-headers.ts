import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { securityHeaders } from './security-headers.ts';

/** What `/_astro/` holds has its checksum in its name. */
const forEver = 'Cache-Control: public, max-age=31536000, immutable';

/** Writes `_headers`, which hosts such as Netlify and Cloudflare Pages read, and others can be set up from. */
export async function writeHeaders(siteDir: string): Promise<void> {
  const headers = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
  await writeFile(join(siteDir, '_headers'), `/*\n${headers.join('')}/_astro/*\n  ${forEver}\n`);
}
