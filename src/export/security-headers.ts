/**
 * What pages may do, as directives of a Content-Security-Policy (CSP level 3), which each page says in a `meta` too.
 * Nothing that runs or paints stands in a page itself. Pagefind's index is searched by WebAssembly, which takes
 * `wasm-unsafe-eval` where the policy comes as a header.
 */
export const pagePolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "worker-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
].join('; ');

/** What a server says beside every file of the site; `frame-ancestors` has no force in a `meta`. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${pagePolicy}; frame-ancestors 'none'`,
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
