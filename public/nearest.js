// Offers the page above an address, and what that links to that begins alike by half.
{
  const box = document.getElementById('nearest');
  const home = new URL(document.querySelector('a.header-home').href).pathname;
  const folderOf = (parts) => home + parts.map((part) => `${part}/`).join('');

  const decoded = (path) => {
    try {
      return decodeURI(path);
    } catch {
      return path;
    }
  };

  const alike = (a, b) => {
    let count = 0;
    while (count < a.length && a[count] === b[count]) count += 1;
    return count;
  };

  const read = async (path) => {
    const answer = await fetch(path);
    return answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
  };

  const offer = (path, page) => {
    const title = page && page.querySelector('h1');
    if (!title) return;
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title.textContent;
    const item = document.createElement('li');
    item.append(link, decoded(path));
    box.querySelector('ul').append(item);
    box.hidden = false;
  };

  const below = (page, folder, name) => {
    const paths = Array.from(page.querySelectorAll('main a[href^="/"]'), (link) => link.pathname);
    return [...new Set(paths)]
      .filter((path) => path.startsWith(folder) && path !== folder)
      .map((path) => ({ path, count: alike(name, decoded(path.slice(folder.length))) }))
      .filter(({ count }) => count * 2 >= name.length)
      .sort((a, b) => b.count - a.count)
      .slice(0, 3);
  };

  const find = async () => {
    const parts = location.pathname.slice(home.length).split('/').filter(Boolean).slice(0, 6);
    // The first part may be a language that the site does not speak.
    const plain = folderOf(parts.slice(1));
    const there = parts.length > 1 && /^[a-z]{2,3}(-|$)/i.test(parts[0]) && (await read(plain));
    if (there) return offer(plain, there);
    while (parts.length > 0) {
      const name = decoded(parts.pop());
      const folder = folderOf(parts);
      const page = await read(folder);
      if (!page) continue;
      for (const { path } of below(page, folder, name)) offer(path, await read(path));
      if (folder !== home) offer(folder, page);
      return;
    }
  };

  if (location.pathname.startsWith(home)) find().catch(() => {});
}
