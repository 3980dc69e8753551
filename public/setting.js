// Sets articles as their reader chose before, ahead of the first paint, and as they choose now.
{
  const { dataset } = document.documentElement;
  const key = 'duikan.setting';
  const store = (work) => {
    try {
      return work(localStorage);
    } catch {
      return null; // Storage may be forbidden, or hold what is none of ours: then it holds for this page.
    }
  };
  const before = store((kept) => JSON.parse(kept.getItem(key))) ?? {};
  for (const name of ['size', 'face', 'flow']) if (before[name]) dataset[name] = before[name];
  addEventListener('DOMContentLoaded', () => {
    for (const select of document.querySelectorAll('[data-setting]')) {
      const name = select.dataset.setting;
      if (dataset[name]) select.value = dataset[name];
      select.addEventListener('change', () => {
        dataset[name] = select.value;
        const { size, face, flow } = dataset;
        store((kept) => kept.setItem(key, JSON.stringify({ size, face, flow })));
      });
    }
  });
}
