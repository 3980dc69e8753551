// Opens what hides the place that the address names, be it a fold or a filter. It runs while the page is read in, so that
// the place stands open before anything is painted, and nothing moves.
{
  const target = () => {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null; // A stray % is no address.
    }
  };

  const reveal = (place) => {
    for (let fold = place?.closest('details'); fold; fold = fold.parentElement.closest('details'))
      fold.open = true;
    const filter = place?.closest('.cmp')?.querySelector(`.f-${place.dataset.class}`);
    if (filter) filter.checked = true;
    return Boolean(place);
  };

  if (location.hash.length > 1) {
    const observer = new MutationObserver(() => {
      if (reveal(target())) observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
    addEventListener('DOMContentLoaded', () => observer.disconnect());
  }

  addEventListener('hashchange', () => {
    const place = target();
    reveal(place);
    if (place?.closest('.cmp')) place.scrollIntoView({ behavior: 'instant' });
  });
}
