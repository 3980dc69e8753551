/** Ends the keeping of pages of the site at the path `base`, and throws away what was kept; that of other sites is theirs. */
export async function forgetKept(base: string): Promise<void> {
  const scope = new URL(base, location.href).href;
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (registration?.scope === scope) await registration.unregister();
  const names = await caches.keys().catch(() => []);
  for (const name of names) if (name.startsWith(`duikan:${scope}:`)) await caches.delete(name);
}
