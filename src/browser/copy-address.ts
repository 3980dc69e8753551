import { opensElsewhere } from './search/carried-query.ts';
import { listenForKeys } from './shortcuts.ts';

/**
 * `c` copies the address of where the reader is: the variant or block that holds the focus, else what is addressed, else
 * the first block in view. The number of a block copies that block's, and goes there.
 */
export function startCopyingAddress(): void {
  listenForKeys({
    c: () => {
      void copyAddress(placeOfReader() ?? '');
    },
  });
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.block-link') : null;
    if (link && !opensElsewhere(event)) void copyAddress(link.hash);
  });
}

async function copyAddress(place: string): Promise<void> {
  const status = document.querySelector<HTMLElement>('#copied');
  const address = new URL(location.href);
  address.hash = place;
  try {
    await navigator.clipboard.writeText(address.href);
    say(status, `${status?.dataset['said'] ?? ''} ${decodeURI(address.href)}`);
  } catch {
    say(status, status?.dataset['failed'] ?? '');
  }
}

/** Long enough to read an address. */
const shownMs = 4000;

function say(status: HTMLElement | null, text: string): void {
  if (!status) return;
  status.textContent = text;
  setTimeout(() => {
    if (status.textContent === text) status.textContent = '';
  }, shownMs);
}

function placeOfReader(): string | undefined {
  const marked = document.activeElement?.querySelector<HTMLElement>(':scope > mark')?.dataset;
  const variant = marked?.['variant'] ?? marked?.['suspicion'];
  if (variant !== undefined && document.getElementById(variant)) return variant;
  const focused = document.activeElement?.closest('main [id]');
  const addressed = document.querySelector(':target');
  const inView = [...document.querySelectorAll('main :is(p, h2, li)[id]')].find(
    (block) => block.getBoundingClientRect().bottom > innerHeight / 4,
  );
  return (focused ?? addressed ?? inView)?.id;
}
