// Runs before the first paint, so that a dark page never starts light; it also says that scripts run at all.
{
  const root = document.documentElement;
  root.dataset.script = '';
  try {
    const theme = localStorage.getItem('duikan.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the system's choice stays.
  }
}
