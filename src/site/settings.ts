import { settingsFrom } from '../export/settings/environment.ts';
import { settingsSchema } from '../export/settings/settings.ts';
import { languages } from '../records/language.ts';

const variables = process.env;

/** What `duikan.yaml` says, as the command that makes the pages has read and checked it, and the environment before it. */
const filed = settingsSchema.parse(JSON.parse(variables['DUIKAN_SETTINGS'] ?? '{}'));
const environment = settingsFrom(variables);
if ('reason' in environment) throw new Error(environment.reason);
const said = { ...filed, ...environment.settings };

/** What whoever puts the site up decides; `null` where nothing is said. What each means stands at `settingsSchema`. */
export const settings = {
  title: said.title ?? null,
  languages: said.languages ?? languages,
  address: said.address ?? null,
  contact: said.contact ?? null,
  rights: said.rights ?? null,
  logo: said.logo ?? null,
  first: said.first ?? null,
  indexed: said.indexed ?? true,
  tracker: said.tracker ?? null,
};
