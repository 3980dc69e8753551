/**
 * Addresses of the time when comparisons stood on the article's page (`#c-003-a7-p12`, `#c-003-a7-b-p3`) lead on to the
 * page of the pair, to the same place.
 */
export function followOldAddress(): void {
  const [, other, place] = /^#c-(.+-a\d+)-((?:b-)?p\d+(?:-\d+)?|v-.+)$/u.exec(decodeURI(location.hash)) ?? [];
  if (other === undefined || place === undefined) return;
  const way = document.querySelector<HTMLAnchorElement>(`#${CSS.escape(`c-${other}`)} > a`);
  if (way) location.replace(`${way.pathname}#${anchorThere(place, way.dataset['side'])}`);
}

/** The article was the first column then; on the page of the pair it is the second where its id is the larger. */
function anchorThere(place: string, side: string | undefined): string {
  if (place.startsWith('v-') || side === 'a') return place;
  const own = place.replace(/-\d+$/u, '');
  return own.startsWith('b-') ? own.slice(2) : `b-${own}`;
}
