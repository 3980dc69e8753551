import { deskAddress } from '../../site/address.ts';
import { here } from '../language.ts';
import { listenForKeys } from '../shortcuts.ts';

/** `d` goes to the desk, to the variant whose mark or note has the focus, or which the address names. */
export function startGoingToDesk(): void {
  listenForKeys({
    d: () => {
      const variant = variantHere();
      if (variant !== null) location.assign(here(deskAddress(variant)));
    },
  });
}

const variantId = /^v-[0-9a-f]{10}(?:-\d+)?$/u;

function variantHere(): string | null {
  const focused = document.activeElement;
  const marked =
    focused?.closest<HTMLElement>('[data-variant]') ?? focused?.querySelector<HTMLElement>('[data-variant]');
  const candidates = [
    focused === document.body ? undefined : marked?.dataset['variant'],
    focused?.closest('[id^="v-"]')?.id,
    location.hash.slice(1),
  ];
  return candidates.find((id) => id !== undefined && variantId.test(id)) ?? null;
}
