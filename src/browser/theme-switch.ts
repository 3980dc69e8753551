/**
 * Makes the buttons of every `.theme-switch` choose between light and dark. The choice is kept under `duikan.theme`;
 * choosing what the system has anyway forgets it, so that the page follows the system again.
 */
export function startThemeSwitch(): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const buttons = document.querySelectorAll<HTMLButtonElement>('.theme-switch [data-choice]');
  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose(button.dataset['choice'] === 'dark', system.matches);
      show(buttons, system.matches);
    });
  }
  system.addEventListener('change', () => {
    show(buttons, system.matches);
  });
  show(buttons, system.matches);
}

function choose(dark: boolean, systemDark: boolean): void {
  const root = document.documentElement;
  if (dark === systemDark) delete root.dataset['theme'];
  else root.dataset['theme'] = dark ? 'dark' : 'light';
  try {
    if (dark === systemDark) localStorage.removeItem('duikan.theme');
    else localStorage.setItem('duikan.theme', dark ? 'dark' : 'light');
  } catch {
    // Where storage is forbidden the choice lasts as long as the page.
  }
}

function show(buttons: Iterable<HTMLButtonElement>, systemDark: boolean): void {
  const chosen = document.documentElement.dataset['theme'] ?? (systemDark ? 'dark' : 'light');
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(button.dataset['choice'] === chosen));
  }
}
