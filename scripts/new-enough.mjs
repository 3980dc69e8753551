// Whether a Node is new enough: Astro 7 wants 22.12, and running .ts files as they are 22.18 (on the 23 line 23.6). The
// syntax is old on purpose.
export function newEnough(version) {
  var parts = version.split('.').map(Number);
  return parts[0] > 23 || (parts[0] === 23 && parts[1] >= 6) || (parts[0] === 22 && parts[1] >= 18);
}
