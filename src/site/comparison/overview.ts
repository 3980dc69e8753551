import type { VariantClass } from '../../records/variant.ts';
import type { Section } from './sections.ts';

/** The comparison at a glance: runs of ticks, a tick a paragraph, and a link for every paragraph that differs. */
export type OverviewItem =
  | { kind: 'ticks'; count: number; printed: boolean }
  | { kind: 'link'; row: string; number: number; class: VariantClass; variants: number };

/** One item a section; a paragraph's colour is that of its gravest class. */
export function overviewOf(sections: readonly Section[]): OverviewItem[] {
  return sections.map((section): OverviewItem => {
    if (section.kind !== 'paragraph') {
      return { kind: 'ticks', count: section.paragraphs.length, printed: section.kind === 'equal' };
    }
    const { rows, number, classes, variants } = section.paragraph;
    const [gravest] = classes;
    if (!gravest) return { kind: 'ticks', count: 1, printed: true };
    return { kind: 'link', row: rows[0]?.id ?? '', number, class: gravest, variants };
  });
}
