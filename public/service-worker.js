// Keeps the pages that a reader has visited for when there is no network, and says on each that it is a saved copy, and of
// which state of the site. Ahead of this the build writes what it knows: `site.state`, the state of the site, and
// `site.offline`, the pages that say, one a language, that a page is not among the saved ones. A page comes from the network
// as long as that answers.

/** Of this site on its host, which others may share, and of this state of it. */
const family = `duikan:${registration.scope}:`;
const name = family + site.state;

/** Pages kept; what they are made of comes beside, and is bounded by the site. */
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

/** The windows that show a saved copy. */
const copies = new Set();

const offlinePages = () => site.offline.map((path) => registration.scope + path);

/** The address of a page without what is asked of it, which only its scripts answer. */
const bare = (url) => url.replace(/[?#].*/s, '');
const isPage = (url) => bare(url).endsWith('/');

/** The pages open when this begins to work are visited pages too; what was kept of other states is thrown away. */
async function takeOver() {
  const others = (await caches.keys()).filter((other) => other.startsWith(family) && other !== name);
  await Promise.all(others.map((other) => caches.delete(other)));
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
  const copy = await savedCopy(address);
  if (copy) copies.add(event.resultingClientId);
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
  const kept = await cache.match(request);
  const isHashed = isIn('_astro/', request.url);
  const isOfCopy = copies.has(event.clientId);
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

/** Keeps a page with what it is made of, as the newest of those kept. */
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
  const surplus = (await visited(cache)).slice(0, -mostPages);
  await Promise.all(surplus.map((page) => cache.delete(page)));
}

/** The visited pages that are kept, the newest last. */
async function visited(cache) {
  const kept = await cache.keys();
  return kept.map(({ url }) => url).filter((url) => isPage(url) && !offlinePages().includes(url));
}

async function savedCopy(address) {
  const kept = await (await caches.open(name)).match(address);
  if (!kept) return undefined;
  const html = await kept.text();
  return answerWith(
    html.replace(copyLine, copyLine.replace(' hidden', '')).replace(copyState, site.state),
    kept,
  );
}

/** The page in the language of an address that says what is saved. */
async function offlinePage(address) {
  const cache = await caches.open(name);
  const [page] = offlinePages()
    .filter((one) => address.startsWith(new URL('..', one)))
    .sort((a, b) => b.length - a.length);
  const kept = page && (await cache.match(page));
  if (!kept) return Response.error();
  const items = await Promise.all((await visited(cache)).reverse().map((url) => savedItem(cache, url)));
  let html = await kept.text();
  if (address !== page) html = html.replace(unsavedLine, unsavedLine.replace(' hidden', ''));
  const list = savedList.replace('><', () => `>${items.join('')}<`);
  return answerWith(html.replace(savedList, () => list).replaceAll(copyState, site.state), kept);
}

/** A saved page as it is listed, under the title that it has. */
async function savedItem(cache, url) {
  const kept = await cache.match(url);
  const [, title = url] = /<title>([^<]*)/.exec((await kept?.text()) ?? '') ?? [];
  return `<li><a href="${new URL(url).pathname.replaceAll('&', '&amp;')}">${title}</a></li>`;
}

/** A page with other words; what its server said of it, the policy above all, still holds. */
function answerWith(html, { headers }) {
  const said = new Headers(headers);
  for (const gone of ['content-encoding', 'content-length']) said.delete(gone);
  return new Response(html, { headers: said });
}
