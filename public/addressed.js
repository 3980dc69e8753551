// Shows one comparison of a page at a time: the one the address points into, else the first. It runs while the page is
// read in, so that the right one stands there before anything is painted, and nothing moves. Where it does not run, all
// comparisons stand in the flow.
{
  const root = document.documentElement;

  const target = () => {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null; // A stray % is no address.
    }
  };

  /** Shows the comparison that holds `place`, else the first, and what a filter or a fold would hide of `place`. */
  const show = (place) => {
    root.dataset.comparisons = 'one';
    const comparisons = document.querySelectorAll('.cmps > .cmp');
    const chosen = place?.closest('.cmp');
    if (chosen || comparisons.length > 0)
      for (const one of comparisons) one.toggleAttribute('data-current', one === (chosen ?? comparisons[0]));
    if (!chosen) return;
    for (let fold = place.closest('details'); fold; fold = fold.parentElement.closest('details'))
      fold.open = true;
    const filter = chosen.querySelector(`.f-${place.dataset.class}`);
    if (filter) filter.checked = true;
  };

  if (location.hash.length > 1) {
    root.dataset.comparisons = 'awaited';
    const observer = new MutationObserver(() => {
      const place = target();
      if (!place) return;
      observer.disconnect();
      show(place);
    });
    observer.observe(document, { childList: true, subtree: true });
    addEventListener('DOMContentLoaded', () => {
      observer.disconnect();
      show(target());
    });
  } else root.dataset.comparisons = 'one';

  addEventListener('hashchange', () => {
    const place = target();
    show(place);
    if (place?.closest('.cmp')) place.scrollIntoView({ behavior: 'instant' });
  });
}
