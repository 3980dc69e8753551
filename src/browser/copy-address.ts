import { listenForKeys } from './shortcuts.ts';

/** `c` copies the address of where the reader is: what holds the focus, else what is addressed, else the first block in view. */
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
    if (status) status.textContent = `${status.dataset['said'] ?? ''} ${decodeURI(address.href)}`;
  } catch {
    if (status) status.textContent = status.dataset['failed'] ?? '';
  }
}

function placeOfReader(): string | undefined {
  const focused = document.activeElement?.closest('main [id]');
  const addressed = document.querySelector(':target');
  const inView = [...document.querySelectorAll('main :is(p, h2, li)[id]')].find(
    (block) => block.getBoundingClientRect().bottom > innerHeight / 4,
  );
  return (focused ?? addressed ?? inView)?.id;
}
