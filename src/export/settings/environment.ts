import { readSiteAddress } from './site-address.ts';
import type { Settings } from './settings.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What the environment says of a site, which counts for more than what the file beside the pages says: DUIKAN_SITE,
 * DUIKAN_CONTACT, DUIKAN_TRACKER, and DUIKAN_INDEXED (`no`). `reason`: why DUIKAN_SITE is no address.
 */
export function settingsFrom(variables: Variables): { settings: Settings } | { reason: string } {
  const said = (name: string): string | undefined => variables[name]?.trim() || undefined;
  const given = said('DUIKAN_SITE');
  const read = given === undefined ? null : readSiteAddress(given);
  if (read !== null && 'reason' in read) return { reason: `DUIKAN_SITE=${given ?? ''}: ${read.reason}.` };
  const settings: Settings = {
    address: read?.address,
    contact: said('DUIKAN_CONTACT'),
    tracker: said('DUIKAN_TRACKER'),
    indexed: said('DUIKAN_INDEXED') === 'no' ? false : undefined,
  };
  return {
    settings: Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)),
  };
}
