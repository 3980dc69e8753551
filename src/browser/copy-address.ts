import { listenForKeys } from './shortcuts.ts';

/** `c` copies the address of where the reader is: the variant or block that holds the focus, else what is addressed, else the first block in view. */
export function startCopyingAddress(): void {
  listenForKeys({
    c: () => {
      void copyAddress();
    },
  });
}

async function copyAddress(): Promise<void> {
  const status = document.querySelector<HTMLElement>('#copied');
  const address = new URL(location.href);
  address.hash = placeOfReader() ?? '';
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
