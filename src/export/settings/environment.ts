import { readSiteAddress } from './site-address.ts';
import { type Settings, settingsSchema } from './settings.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What the environment says of a site, which counts for more than what the file beside the pages says: DUIKAN_SITE,
 * DUIKAN_CONTACT, DUIKAN_TRACKER, and DUIKAN_INDEXED (`yes` or `no`). `reason`: which of them cannot be meant, and why.
 */
export function settingsFrom(variables: Variables): { settings: Settings } | { reason: string } {
  const settings: Settings = {};
  for (const [name, read] of Object.entries(readers)) {
    const given = variables[name]?.trim() || undefined;
    const said = given === undefined ? {} : read(given);
    if (typeof said === 'string') return { reason: `${name}=${given ?? ''}: ${said}.` };
    Object.assign(settings, said);
  }
  return { settings };
}

/** What each variable says, or why it cannot be meant. */
const readers: Readonly<Record<string, (given: string) => Settings | string>> = {
  DUIKAN_SITE: (given) => {
    const read = readSiteAddress(given);
    return 'reason' in read ? read.reason : { address: read.address };
  },
  DUIKAN_CONTACT: (contact) => checked('contact', contact),
  DUIKAN_TRACKER: (tracker) => checked('tracker', tracker),
  DUIKAN_INDEXED: (given) => {
    const answer = /^(?:(yes|true)|no|false)$/iu.exec(given);
    return answer ? { indexed: answer[1] !== undefined } : `Unexpected “${given}”, expected yes or no`;
  },
};

/** A value as the file beside the pages would have it. */
function checked(key: 'contact' | 'tracker', given: string): Settings | string {
  const { success } = settingsSchema.shape[key].safeParse(given);
  const { description = 'another value' } = settingsSchema.shape[key].unwrap();
  return success ? { [key]: given } : `Unexpected “${given}”, expected ${description}`;
}
