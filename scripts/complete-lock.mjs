// npm leaves platform packages that the registry at hand does not serve out of the lock, and `npm ci` then refuses
// the lock it has just written (npm/cli 9846). This names each one with the platform it is for, so that every
// machine can install from the lock: npm passes over an optional package made for another platform. The checksum and licence of
// each are asked of the registry, so that no machine installs what nobody has vouched for.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const OS = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  android: 'android',
};
const CPU = {
  arm64: 'arm64',
  x64: 'x64',
  arm: 'arm',
  ia32: 'ia32',
  wasm32: 'wasm32',
  ppc64: 'ppc64',
  s390x: 's390x',
};

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
const packages = lock.packages;
const added = [];

for (const [owner, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const found = resolve(owner, name);
    if (found?.version === version || !/^\d/.test(version)) continue;
    packages[`${found ? `${owner}/` : ''}node_modules/${name}`] = platformEntry(name, version);
    added.push(`${name}@${version}`);
  }
}
for (const [path, entry] of Object.entries(packages)) {
  delete entry.resolved;
  if (path !== '' && !(entry.integrity && entry.license))
    Object.assign(entry, vouched(path.slice(path.lastIndexOf('node_modules/') + 13), entry.version));
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.error(added.length === 0 ? 'The lock is complete.' : `Completed the lock: ${added.join(', ')}`);

/** The checksum and licence that the registry has for a package; stops the script where it has no checksum. */
function vouched(name, version) {
  const asked = ['view', `${name}@${version}`, 'dist.integrity', 'license', '--json'];
  const answer = execFileSync('npm', asked, { encoding: 'utf8', shell: process.platform === 'win32' });
  const { 'dist.integrity': integrity = '', license } = JSON.parse(answer);
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)) throw new Error(`${name}@${version}: no checksum`);
  return { integrity, ...(license ? { license } : {}) };
}

/** The entry of `name` that `owner` would get, if the lock has one. */
function resolve(owner, name) {
  for (let at = owner; ;) {
    const entry = packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`];
    if (entry || at === '') return entry;
    const cut = at.lastIndexOf('/node_modules/');
    at = cut < 0 ? '' : at.slice(0, cut);
  }
}

/** The lock entry of a package for another platform; a name that does not tell its platform stops the script. */
function platformEntry(name, version) {
  const words = name.split(/[/-]/);
  const os = words.map((word) => OS[word]).find(Boolean);
  const cpu = words.map((word) => CPU[word] ?? (word === 'gnueabihf' ? 'arm' : undefined)).find(Boolean);
  if (cpu === undefined)
    throw new Error(`${name}@${version}: the name does not tell a platform; add it by hand`);
  return { version, cpu: [cpu], optional: true, ...(os ? { os: [os] } : {}) };
}
