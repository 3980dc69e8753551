const storageKey = 'duikan.offline';

/**
 * Has visited pages kept on the device for reading without a network, unless that was switched off, which throws them away
 * too. While the site is edited nothing is kept.
 */
export function startOffline(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const isOn = !isSwitchedOff();
  for (const box of document.querySelectorAll<HTMLInputElement>('.keep-pages')) {
    box.checked = isOn;
    box.addEventListener('change', () => {
      void (box.checked ? keepPages() : forgetPages());
      try {
        if (box.checked) localStorage.removeItem(storageKey);
        else localStorage.setItem(storageKey, 'off');
      } catch {
        // Where storage is forbidden the choice lasts as long as the page.
      }
    });
  }
  // A worker that is on its way out may have kept something more.
  addEventListener('load', () => void (isOn ? keepPages() : forgetPages()));
}

function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'off';
  } catch {
    return false;
  }
}

const base = import.meta.env.BASE_URL;

/** A browser that forbids it reads on with a network only. */
const keepPages = (): Promise<unknown> =>
  navigator.serviceWorker.register(`${base}service-worker.js`).catch(() => null);

async function forgetPages(): Promise<void> {
  const { forgetKept } = await import('./forget-kept.ts');
  await forgetKept(base);
}
