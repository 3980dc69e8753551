// On the page that says that there is none: offers what is nearest to the address that was asked for. The way up from it
// is tried until a page is there, and of what that page links to, the likest names are shown beside it.
{
  const box = document.getElementById('nearest');
  const home = new URL(document.querySelector('a.header-home').href).pathname;

  const decoded = (path) => {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  };

  /** How many changes of a character lead from one name to the other (Levenshtein). */
  const apart = (a, b) => {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1)
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      row = next;
    }
    return row[b.length];
  };

  const read = async (path) => {
    const answer = await fetch(path);
    if (!answer.ok || !/html/.test(answer.headers.get('content-type') ?? '')) return null;
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  };

  /** Pages right below a page that it links to, the likest name first; only names of which half is alike. */
  const below = (page, folder, name) =>
    [...page.querySelectorAll('main a[href]')]
      .map((link) => new URL(link.getAttribute('href'), location.origin + folder).pathname)
      .filter((path, at, all) => path.startsWith(folder) && path !== folder && all.indexOf(path) === at)
      .map((path) => ({ path, name: decoded(path.slice(folder.length)).replace(/\/$/, '') }))
      .map((found) => ({ ...found, far: apart(found.name, name) }))
      .filter((found) => found.far <= Math.max(found.name.length, name.length) / 2)
      .sort((a, b) => a.far - b.far)
      .slice(0, 3)
      .map(({ path }) => path);

  const offer = async (path) => {
    const page = await read(path);
    const title = page?.querySelector('h1')?.textContent.trim();
    if (!title) return;
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link, ` ${decoded(path)}`);
    box.querySelector('ul').append(item);
    box.hidden = false;
  };

  const find = async () => {
    const parts = location.pathname.slice(home.length).split('/').filter(Boolean).slice(0, 6);
    // A page may be there in a language that the site speaks.
    const plain =
      home +
      parts
        .slice(1)
        .map((part) => `${part}/`)
        .join('');
    if (parts.length > 1 && (await read(plain))) return offer(plain);
    while (parts.length > 0) {
      const name = decoded(parts.pop()).slice(0, 80);
      const folder = home + parts.map((part) => `${part}/`).join('');
      const page = await read(folder);
      if (!page) continue;
      for (const path of below(page, folder, name)) await offer(path);
      return folder === home ? undefined : offer(folder);
    }
  };

  if (location.pathname.startsWith(home)) void find().catch(() => undefined);
}
