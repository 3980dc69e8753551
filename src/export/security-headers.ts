/**
 * What pages may do, as directives of a Content-Security-Policy (CSP level 3). Each page says it in a `meta` too, where
 * Astro adds the checksums of what stands in the page itself. Pagefind's index is searched by WebAssembly, which takes
 * `wasm-unsafe-eval` where the policy comes as a header.
 */
export const pagePolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

export const scriptSources = ["'self'", "'wasm-unsafe-eval'"] as const;
export const styleSources = ["'self'"] as const;

/** What a server says beside every file of the site; `frame-ancestors` has no force in a `meta`. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    ...pagePolicy,
    `script-src ${scriptSources.join(' ')}`,
    `style-src ${styleSources.join(' ')}`,
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
