import { readSiteAddress } from '../src/export/site-address.ts';
import { wrongUsage } from './flags.ts';

/**
 * Checks where the site will stand, as DUIKAN_SITE says, and writes it out in full for everything that reads it after
 * this. Gives the path that all links begin with, `/` where nothing is said; ends with exit 2 where it is no address.
 */
export function checkSite(usage: string): string {
  const given = process.env['DUIKAN_SITE']?.trim() ?? '';
  if (given === '') {
    delete process.env['DUIKAN_SITE'];
    return '/';
  }
  const read = readSiteAddress(given);
  if ('reason' in read) return wrongUsage(`DUIKAN_SITE=${given}: ${read.reason}.`, usage);
  process.env['DUIKAN_SITE'] = read.address;
  return read.path;
}
