// Runs before the first paint, so that a dark page never starts light, nor marks show that were switched off; it says that scripts run at all, and when the page
// has been painted: only then may a font of ours be fetched, which would else keep the page itself waiting. A bare background is no page yet.
{
  const root = document.documentElement;
  root.dataset.script = '';
  try {
    const theme = localStorage.getItem('duikan.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (localStorage.getItem('duikan.marks') === 'off') root.dataset.marks = 'off';
  } catch {
    // Storage may be forbidden; what the system and the page choose stays.
  }
  const painted = () => {
    root.dataset.painted = '';
  };
  if (PerformanceObserver.supportedEntryTypes?.includes('paint'))
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) painted();
    }).observe({ type: 'paint', buffered: true });
  else addEventListener('DOMContentLoaded', painted);
}
