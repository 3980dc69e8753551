// Leads to where a reader left an article, ahead of the first paint, so that nothing moves. The place is kept on the device
// alone (src/browser/reading/keep-place.ts).
{
  const script = document.currentScript;
  const line = script.previousElementSibling;
  const link = line.querySelector('a');
  try {
    const { site, article, title, block } = JSON.parse(localStorage['duikan.place']);
    if (site === new URL('.', script.src).pathname && title) {
      link.href += `${encodeURIComponent(article)}/#p${Number(block)}`;
      link.firstElementChild.textContent = title;
      link.lastElementChild.textContent = line.dataset.block.replace('{block}', Number(block));
      line.hidden = false;
    }
  } catch {
    // Nothing was left, or storage is forbidden, or holds what is none of ours.
  }
  line.querySelector('button').onclick = () => {
    delete localStorage['duikan.place'];
    line.hidden = true;
    link.closest('main').querySelector('a[href]').focus({ preventScroll: true });
  };
}
