import { storyAddress } from '../../site/address.ts';
import { labelsOf, witnessLabels } from '../../site/comparison/labels.ts';
import { misreadElsewhere, type ReadElsewhere } from '../../site/search/elsewhere.ts';
import { verdictOf } from '../../site/comparison/verdict.ts';
import type { FoundStory } from '../../site/search/find.ts';
import { element } from './element.ts';
import { words } from './words.ts';

const { comparison, records, search, variants } = words;

type Labels = ReadonlyMap<string, string>;

/** What other editions read at a found place, and who is suspected: a link to the variant's note. */
export function renderNote(place: ReadElsewhere, labels: Labels): HTMLElement {
  return element(
    'p',
    { class: 'found-note' },
    chipOf(place),
    element(
      'span',
      {},
      element(
        'a',
        { href: variantAddress(place) },
        `${search.variant}${records.colon}${othersOf(place, labels)}`,
      ),
      ' ',
      verdictLine(place, labels),
    ),
  );
}

/** Where editions misread what was looked for: each variant once, its words in their context; `null` where none does. */
export function renderMisread(found: readonly FoundStory[]): HTMLElement | null {
  const rows = found.flatMap((story) => {
    const labels = witnessLabels(story.document.editions);
    return misreadElsewhere([story]).map((place) => renderMisreading(place, labels));
  });
  if (rows.length === 0) return null;
  return element(
    'section',
    { class: 'misread' },
    element('h2', { class: 'misread-title' }, search.misread),
    element('p', { class: 'misread-note' }, search.misreadNote),
    element('ul', { class: 'misread-rows' }, ...rows),
  );
}

function renderMisreading(place: ReadElsewhere, labels: Labels): HTMLElement {
  const { before, after } = place.variant.context;
  return element(
    'li',
    { class: 'found-note' },
    chipOf(place),
    element(
      'span',
      {},
      element(
        'a',
        { class: 'song', href: variantAddress(place) },
        comparison.lemma(before, place.here, after),
      ),
      ' ',
      othersOf(place, labels),
      ' ',
      verdictLine(place, labels),
    ),
  );
}

function chipOf({ variant }: ReadElsewhere): HTMLElement {
  return element('span', { class: 'chip', 'data-class': variant.class, 'aria-hidden': 'true' });
}

function variantAddress({ story, variant }: ReadElsewhere): string {
  return storyAddress(story, variant.id);
}

function othersOf({ others }: ReadElsewhere, labels: Labels): string {
  return comparison.clauses(
    others.map(({ text, witnesses }) => ({
      kind: text === '' ? 'lacks' : 'reads',
      witnesses: labelsOf(labels, witnesses),
      rest: false,
      text,
    })),
  );
}

/** In the form verdicts have everywhere on the site. */
function verdictLine({ variant }: ReadElsewhere, labels: Labels): HTMLElement {
  const verdict = verdictOf(variant, labels);
  if (!verdict) return element('span', { class: 'verdict' }, variants.twoDiffer);
  const { votes, told } = comparison.verdict(verdict);
  return element('span', { class: 'verdict' }, element('strong', {}, votes), told && ` · ${told}`);
}
