/** The site's sections in the order of its menu; a section's name is its folder. */
export const sections = ['pages', 'articles', 'stories', 'desk', 'compare', 'method'] as const;
export type Section = (typeof sections)[number];
