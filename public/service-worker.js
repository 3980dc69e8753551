// Keeps the pages that a reader has visited for when there is no network, and says on each that it is a saved copy, and of
// which state of the site. Ahead of this the build writes what it knows: `site.state`, the state of the site, and
// `site.offline`, the pages that say, one a language, that a page is not among the saved ones. A page comes from the network
// as long as that answers.

/** Of this site on its host, which others may share, and of this state of it; pages of older states stay in theirs. */
const family = `duikan:${registration.scope}:`;
const name = family + site.state;

/** Pages kept, of all states together; what they are made of comes beside, and is bounded by the site. */
const mostPages = 60;

/** So long a page may be waited for where there is a saved copy of it. */
const patienceMs = 4000;

/** Where a page says that it is a saved copy. One that cannot say so is none of this site's, and never kept. */
const copyLine = '<p class="saved-copy" hidden>';
const copyState = '<b class="saved-state"></b>';

/** Where a page lists what is saved. */
const savedList = '<ul class="saved-pages"></ul>';

/** Where that page says that another was asked for. */
const unsavedLine = '<p class="unsaved" hidden>';

/** What a page is made of: its scripts, styles and pictures. */
const partPattern =
  /<(?:script|link|img|use)\b[^>]*? (?:src|href)="([^"#]+\.(?:css|js|svg|png|jpg|webp))[#"]/g;

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(Promise.all(offlinePages().map(fetchAndKeep)));
});

addEventListener('activate', (event) => event.waitUntil(takeOver()));

addEventListener('fetch', (event) => {
  const { method, mode, url, destination } = event.request;
  if (method !== 'GET' || !url.startsWith(registration.scope)) return;
  if (mode === 'navigate' && isPage(url)) event.respondWith(pageFor(event));
  else if (['style', 'script', 'font', 'image'].includes(destination)) event.respondWith(partFor(event));
});

/** The windows that show a saved copy, each with the cache that it is from. */
const copies = new Map();

const offlinePages = () => site.offline.map((path) => registration.scope + path);

/** The address of a page without what is asked of it, which only its scripts answer. */
const bare = (url) => url.replace(/[?#].*/s, '');
const isPage = (url) => bare(url).endsWith('/');

/** The caches of this site, that of this state first, then the newest. */
async function states() {
  const all = (await caches.keys()).filter((one) => one.startsWith(family) && one !== name);
  return [name, ...all.reverse()];
}

/** What the first of some caches has that has it, and which that is. */
async function keptIn(names, request) {
  for (const from of names) {
    const kept = await (await caches.open(from)).match(request);
    if (kept) return { kept, from };
  }
  return {};
}

/** The pages open when this begins to work are visited pages too. */
async function takeOver() {
  await clients.claim();
  const open = await clients.matchAll({ type: 'window' });
  await Promise.all(open.filter(({ url }) => isPage(url)).map(({ url }) => fetchAndKeep(bare(url))));
}

async function pageFor(event) {
  const address = bare(event.request.url);
  if (offlinePages().includes(address)) return offlinePage(address);
  const asked = fetch(event.request).catch(() => undefined);
  const answer = await Promise.race([asked, later(patienceMs)]);
  if (answer && answer.status < 500) {
    const copy = answer.clone();
    event.waitUntil(keep(address, copy));
    return answer;
  }
  const { copy, from } = await savedCopy(address);
  if (copy) copies.set(event.resultingClientId, from);
  return copy ?? (await asked) ?? offlinePage(address);
}

/**
 * A part whose name holds its checksum is the same for ever, and what a saved copy is made of was saved with it; any other
 * comes from the network where that answers in time. Beside those of kept pages there are what scripts load and fonts;
 * nothing of another site on the same port is kept.
 */
async function partFor(event) {
  const { request } = event;
  const cache = await caches.open(name);
  const copyFrom = copies.get(event.clientId);
  const { kept } = await keptIn([copyFrom ?? name, ...(await states())], request);
  const isHashed = isIn('_astro/', request.url);
  const isOfCopy = copyFrom !== undefined;
  if (kept && (isHashed || isOfCopy)) return kept;
  const asked = fetch(request).catch(() => undefined);
  // What a saved copy lacks is not waited for longer than the page was.
  const answer = (await (kept || isOfCopy ? Promise.race([asked, later(patienceMs)]) : asked)) ?? kept;
  if (!answer) return Response.error();
  if (answer.ok && !kept && (isHashed || isIn('fonts/', request.url)))
    event.waitUntil(cache.put(request, answer.clone()));
  return answer;
}

const isIn = (folder, url) => url.startsWith(registration.scope + folder);

const later = (ms) => new Promise((done) => setTimeout(done, ms));

async function fetchAndKeep(address) {
  const answer = await fetch(address).catch(() => undefined);
  if (answer) await keep(address, answer);
}

/** Keeps a page with what it is made of, as the newest of those kept, in place of an older copy. */
async function keep(address, answer) {
  if (!answer.ok || answer.redirected) return;
  const html = await answer.clone().text();
  if (!html.includes(copyLine)) return;
  const cache = await caches.open(name);
  await cache.delete(address);
  await cache.put(address, answer);
  const parts = [...html.matchAll(partPattern)].map(([, part]) => new URL(part, address).href);
  for (const part of new Set(parts)) {
    if (!(await cache.match(part))) await cache.add(part).catch(() => undefined);
  }
  const older = (await visited()).filter(
    (page, at) => at >= mostPages || (page.url === address && page.from !== name),
  );
  for (const { url, from } of older) await (await caches.open(from)).delete(url);
  const left = new Set((await visited()).map(({ from }) => from));
  for (const other of await states()) if (other !== name && !left.has(other)) await caches.delete(other);
}

/** The visited pages that are kept and the cache of each, the newest first. */
async function visited() {
  const pages = [];
  for (const from of await states()) {
    const urls = (await (await caches.open(from)).keys()).map(({ url }) => url);
    const own = urls.filter((url) => isPage(url) && !offlinePages().includes(url));
    pages.push(...own.reverse().map((url) => ({ url, from })));
  }
  return pages;
}

async function savedCopy(address) {
  const { kept, from } = await keptIn(await states(), address);
  if (!kept) return {};
  const html = (await kept.text()).replace(copyLine, copyLine.replace(' hidden', ''));
  return { copy: answerWith(html.replace(copyState, from.slice(family.length)), kept), from };
}

/** The page in the language of an address that says what is saved. */
async function offlinePage(address) {
  const cache = await caches.open(name);
  const [page] = offlinePages()
    .filter((one) => address.startsWith(new URL('..', one)))
    .sort((a, b) => b.length - a.length);
  const kept = page && (await cache.match(page));
  if (!kept) return Response.error();
  const items = await Promise.all((await visited()).map(savedItem));
  let html = await kept.text();
  if (address !== page) html = html.replace(unsavedLine, unsavedLine.replace(' hidden', ''));
  const list = savedList.replace('><', () => `>${items.join('')}<`);
  return answerWith(html.replace(savedList, () => list).replaceAll(copyState, site.state), kept);
}

/** A saved page as it is listed, under the title that it has, and with its state where that is an older one. */
async function savedItem({ url, from }) {
  const { kept } = await keptIn([from], url);
  const [, title = url] = /<title>([^<]*)/.exec((await kept?.text()) ?? '') ?? [];
  const older = from === name ? '' : ` <small>${from.slice(family.length)}</small>`;
  return `<li><a href="${new URL(url).pathname.replaceAll('&', '&amp;')}">${title}</a>${older}</li>`;
}

/** A page with other words; what its server said of it, the policy above all, still holds. */
function answerWith(html, { headers }) {
  const said = new Headers(headers);
  for (const gone of ['content-encoding', 'content-length']) said.delete(gone);
  return new Response(html, { headers: said });
}
