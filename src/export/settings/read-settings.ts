import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Place, Problem } from '../../diagnostics/problem.ts';
import { readBytes } from '../../normalize/normalize-page.ts';
import { readCheckedYaml } from '../../diagnostics/checked-yaml.ts';
import { limits } from '../../records/limits.ts';
import { isSettingsFile, type Settings, settingsFile, settingsSchema } from './settings.ts';

/** What the file beside the pages says, and everything wrong with it; nothing where there is no such file. */
export interface ReadSettings {
  settings: Settings;
  problems: Problem[];
  /** The place of what a key says; `null` where there is no such file. */
  placeOf: (key: keyof Settings) => Place | null;
}

const start: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads `duikan.yaml` in a folder of pages; the file is named in problems by its path from there. */
export function readSettings(seedsDir: string): ReadSettings {
  const names = readdirSync(seedsDir).filter(isSettingsFile);
  if (names.length === 0) return { settings: {}, problems: [], placeOf: () => null };
  const misnamed = names.filter((name) => name !== settingsFile);
  if (misnamed.length > 0) return unread(misnamed.map(wrongName));
  const path = join(seedsDir, settingsFile);
  const { size } = statSync(path);
  if (!statSync(path).isFile())
    return unread([fault('syntax', 'Unexpected folder or device, expected a file')]);
  if (size > limits.settings.most)
    return unread([
      fault('syntax', `Unexpected file of ${size} bytes, expected at most ${limits.settings.most}`),
    ]);
  const decoded = readBytes(settingsFile, readFileSync(path));
  if ('rule' in decoded) return unread([decoded]);
  const { value, faults, placeOf } = readCheckedYaml(decoded.text, settingsSchema);
  const problems = faults.map(({ kind, path, reason, place }) =>
    fault(kind, path === '' ? reason : `${path}: ${reason}`, place),
  );
  const wrong = value?.logo === undefined ? null : wrongLogo(join(seedsDir, value.logo));
  if (wrong !== null) problems.push(fault('logo', `logo: ${wrong}`, placeOf(['logo'])));
  return { settings: value ?? {}, problems, placeOf: (key) => placeOf([key]) };
}

const unread = (problems: Problem[]): ReadSettings => {
  return { settings: {}, problems, placeOf: () => start };
};

function wrongName(file: string): Problem {
  return { ...fault('name', `Unexpected name, expected ${settingsFile}; rename the file`), file };
}

/** A problem with the settings. No page is about them, so these have no place among the rules that pages explain. */
export function fault(
  kind: 'name' | 'syntax' | 'schema' | 'logo' | 'first',
  message: string,
  place = start,
): Problem {
  const rule = `settings:${kind}`;
  return { file: settingsFile, place, severity: 'error', rule, message, remedy: null, cause: null };
}

/** What files of each kind begin with. */
const signatures: Readonly<Record<string, RegExp>> = {
  '.svg': /^\uFEFF?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)/u,
  '.png': /^\x89PNG\r\n/u,
  '.jpg': /^\xff\xd8\xff/u,
  '.jpeg': /^\xff\xd8\xff/u,
  '.webp': /^RIFF[^]{4}WEBP/u,
};

function wrongLogo(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return 'Unexpected name, expected that of a file beside this one; there is none';
  if (found.size > limits.logo.most)
    return `Unexpected picture of ${found.size} bytes, expected at most ${limits.logo.most}`;
  const ending = extname(path);
  const head = readFileSync(path).subarray(0, 200);
  const text = head.toString(ending === '.svg' ? 'utf8' : 'latin1');
  if (signatures[ending]?.test(text) === true) return null;
  return `Unexpected content, expected a picture of the kind that ${ending} says`;
}
