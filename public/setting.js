// Sets articles as their reader chose, ahead of the first paint.
{
  const { dataset } = document.documentElement;
  let chosen = {};
  try {
    chosen = Object(JSON.parse(localStorage['duikan.setting']));
  } catch {
    // Nothing was chosen, or storage is forbidden.
  }
  for (const name of ['size', 'face', 'flow']) if (chosen[name]) dataset[name] = chosen[name];
  addEventListener('DOMContentLoaded', () => {
    for (const select of document.querySelectorAll('[data-setting]')) {
      const name = select.dataset.setting;
      if (dataset[name]) select.value = dataset[name];
      select.onchange = () => {
        dataset[name] = chosen[name] = select.value;
        localStorage['duikan.setting'] = JSON.stringify(chosen);
      };
    }
  });
}
