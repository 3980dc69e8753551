// Sets the page as its reader chose, and says when it was painted: only then are fonts of ours fetched.
{
  const { dataset } = document.documentElement;
  dataset.script = '';
  if (navigator.serviceWorker) dataset.offline = '';
  let chosen = {};
  try {
    const { 'duikan.theme': theme, 'duikan.marks': marks, 'duikan.setting': setting } = localStorage;
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    if (marks === 'off') dataset.marks = 'off';
    chosen = Object(JSON.parse(setting ?? '{}'));
  } catch {
    // None of ours.
  }
  for (const name of ['size', 'face', 'flow', 'pinyin']) if (chosen[name]) dataset[name] = chosen[name];
  addEventListener('DOMContentLoaded', () => {
    for (const field of document.querySelectorAll('[data-setting]')) {
      const name = field.dataset.setting;
      if (field.type === 'checkbox') field.checked = name in dataset;
      else if (dataset[name]) field.value = dataset[name];
      field.onchange = () => {
        if (field.checked === false) {
          delete dataset[name];
          delete chosen[name];
        } else dataset[name] = chosen[name] = field.value;
        localStorage['duikan.setting'] = JSON.stringify(chosen);
      };
    }
  });
  const painted = () => {
    dataset.painted = '';
  };
  if (PerformanceObserver.supportedEntryTypes?.includes('paint'))
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) painted();
    }).observe({ type: 'paint', buffered: true });
  else addEventListener('DOMContentLoaded', painted);
}
