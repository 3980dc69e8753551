// Opens what hides the place that the address names, be it a fold or a filter, and leads from a note on an article to the
// mark in its text, where the note is shown. It runs while the page is read in, so that everything stands there before
// anything is painted, and nothing moves.
{
  const named = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return ''; // A stray % is no address.
    }
  };

  const reveal = (place) => {
    for (let fold = place?.closest('details'); fold; fold = fold.parentElement.closest('details'))
      fold.open = true;
    const filter = place?.closest('.cmp')?.querySelector(`.f-${place.dataset.class}`);
    if (filter) filter.checked = true;
  };

  /** Whether the place has been read in. A mark comes before its note. */
  const arrive = () => {
    const mark = document.getElementById(`at-${named()}`);
    if (mark && 'popover' in mark) location.replace(`#${mark.id}`);
    const place = mark ?? document.getElementById(named());
    reveal(place);
    return Boolean(place);
  };

  if (location.hash.length > 1) {
    const observer = new MutationObserver(() => {
      if (arrive()) observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
    addEventListener('DOMContentLoaded', () => observer.disconnect());
  }

  addEventListener('hashchange', () => {
    const place = document.getElementById(named());
    reveal(place);
    if (place?.closest('.cmp')) place.scrollIntoView({ behavior: 'instant' });
  });
}
