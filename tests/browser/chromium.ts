import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };

export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

/** A Chromium to test with: the one CHROME_PATH names, an installed one, or the one that an npm package brings. */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return { executablePath: named, env: {} };
  }
  const installed = installedPlaces().find((path) => existsSync(path));
  return installed === undefined ? unpackedChromium() : { executablePath: installed, env: {} };
}

/** No sandbox, since it needs rights that root and containers lack, and nothing is loaded but our own pages; no calls home. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function installedPlaces(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
  ];
}

/** Chromium for Linux from @sparticuz/chromium, unpacked once for each version of it, in one step at the end. */
async function unpackedChromium(): Promise<Chromium> {
  const folder = resolve('.cache', `chromium-${manifest.devDependencies['@sparticuz/chromium']}`);
  if (!existsSync(folder)) {
    mkdirSync('.cache', { recursive: true });
    const unpacking = mkdtempSync(`${folder}-`);
    await unpackInto(unpacking);
    if (existsSync(folder)) rmSync(unpacking, { recursive: true });
    else renameSync(unpacking, folder);
  }
  const executablePath = join(folder, 'chromium');
  return {
    executablePath,
    env: startsAlone(executablePath) ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  };
}

/** The package always unpacks into the folder for temporary files, so that is set for as long as it takes. */
async function unpackInto(folder: string): Promise<void> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await packaged.executablePath();
    await inflate(resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Whether the machine has the libraries (NSS, expat) that Chromium wants; the package brings them for those that do not. */
function startsAlone(executablePath: string): boolean {
  try {
    execFileSync(executablePath, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
