// Leads on to the part of a long text that holds what the address names, which the list of parts knows. It runs as soon as
// that list has been read in.
{
  const parts = document.currentScript.previousElementSibling;
  const follow = () => {
    const named = location.hash.slice(1).replace(/^at-/u, '');
    const part = parts
      .querySelector(`[id="${CSS.escape(named)}"]`)
      ?.closest('li')
      .querySelector('a');
    if (part) location.replace(part.pathname + location.search + location.hash);
  };
  follow();
  addEventListener('hashchange', follow);
}
