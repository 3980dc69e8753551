import type { SearchEdition, SearchPlace } from '../../export/search-documents.ts';
import { articleAddress, storyAddress } from '../../site/address.ts';
import { witnessLabels } from '../../site/comparison/labels.ts';
import type { ExcerptPiece } from '../../site/search/excerpt.ts';
import type { FoundEdition, FoundEmended, FoundStory } from '../../site/search/find.ts';
import { isBlock, rowsOf, type SearchRow } from '../../site/search/rows.ts';
import { isUnreached } from '../../site/search/unreached.ts';
import { type Child, element } from './element.ts';
import { renderNote } from './render-note.ts';
import { words } from './words.ts';

const { records, search } = words;

/**
 * A found story: its headline and editions, and beside them a row for each thing found, with a link to each edition.
 * `emended`: what holds the words only as corrected, in any story; `typed`: what was looked for, as it was typed.
 */
export function renderStory(found: FoundStory, emended: readonly FoundEmended[], typed: string): HTMLElement {
  const labels = witnessLabels(found.document.editions);
  const rows = rowsOf(found, typed).map((row) => renderRow(row, labels));
  return element(
    'section',
    { class: 'found-story' },
    element('div', { class: 'found-head' }, headlineOf(found), ...factsOf(found, emended, labels)),
    element('ol', { class: 'found-rows' }, ...rows),
  );
}

function headlineOf({ document, editions }: FoundStory): HTMLElement {
  const [first] = editions;
  const href =
    document.story === null ? articleAddress(first?.edition.id ?? '') : storyAddress(document.story);
  const kind = first ? records.kind[first.edition.kind] : '';
  const text = document.headline ?? `${records.untitled} · ${kind}`;
  return element('h2', { class: 'found-headline' }, element('a', { class: 'plain', href }, text));
}

function factsOf(
  { document, editions }: FoundStory,
  emended: readonly FoundEmended[],
  labels: ReadonlyMap<string, string>,
): HTMLElement[] {
  const count = editions.reduce((sum, edition) => sum + edition.count, 0);
  const missing = document.editions.filter(({ id }) => !editions.some(({ edition }) => edition.id === id));
  const summary =
    document.story === null
      ? search.inOne(count)
      : search.inEditions(document.editions.length, editions.length, count);
  const asCorrected = missing.filter(({ id }) => emended.some(({ edition }) => edition.id === id));
  const named = (some: readonly SearchEdition[]): string =>
    some.map(({ id }) => labels.get(id) ?? id).join(' ');
  const others = missing.filter((edition) => !asCorrected.includes(edition));
  const short = others.filter(({ id }) => editions.every((edition) => isUnreached(edition, id)));
  const nowhere = others.filter((edition) => !short.includes(edition));
  const rest = [
    asCorrected.length > 0 && search.asCorrected(named(asCorrected)),
    nowhere.length > 0 && search.notIn(named(nowhere)),
    short.length > 0 && search.notReaching(named(short)),
  ].filter((text) => text !== false);
  return [
    element('p', { class: 'found-summary' }, summary),
    element('ul', { class: 'found-editions' }, ...editions.map((edition) => editionFacts(edition, labels))),
    ...rest.map((text) => element('p', { class: 'found-summary' }, text)),
  ];
}

function editionFacts({ edition }: FoundEdition, labels: ReadonlyMap<string, string>): HTMLElement {
  return element(
    'li',
    {},
    element('span', { class: 'number' }, labels.get(edition.id) ?? edition.id),
    ...pageFacts(edition),
  );
}

/** Paper, date and number of a page, as far as they are known, a space before each; a paper that is not is said not to be. */
export function pageFacts({
  paper,
  date,
  number,
}: Pick<SearchEdition, 'paper' | 'date' | 'number'>): Child[] {
  return [
    ' ',
    fact(paper.name ?? records.paperUnknown, paper.basis),
    ...(date.value === null ? [] : [' ', fact(date.value, date.basis)]),
    ...(number.value === null ? [] : [' ', fact(records.number(number.value), number.basis)]),
  ];
}

/** What is known of a page, with its sign where it is inferred. */
function fact(text: string, basis: SearchEdition['paper']['basis']): HTMLElement {
  const inferred = basis === 'inferred' && element('span', { class: 'inferred' }, records.inferred);
  return element('span', { class: 'whitespace-nowrap' }, text, inferred && ' ', inferred);
}

function renderRow(row: SearchRow, labels: ReadonlyMap<string, string>): HTMLElement {
  const [first, ...others] = row.places;
  const field =
    row.field === 'block' ? null : element('span', { class: 'found-field' }, search.field[row.field]);
  return element(
    'li',
    { 'data-result': '' },
    element(
      'a',
      { class: 'found-link', href: first ? placeAddress(first) : '' },
      element('span', { class: 'found-text' }, field, ...row.excerpt.pieces.map(renderPiece)),
      ' ',
      element('span', { class: 'found-place number' }, first ? rowPlace(first, labels) : ''),
    ),
    others.length > 0 &&
      element(
        'span',
        { class: 'found-others number' },
        ...others.flatMap((place) => [
          element('a', { href: placeAddress(place) }, rowPlace(place, labels)),
          ' ',
        ]),
      ),
    row.otherScript !== null && element('p', { class: 'found-script' }, search.otherScript(row.otherScript)),
    ...row.elsewhere.map((place) => renderNote(place, labels)),
  );
}

function rowPlace(place: SearchRow['places'][number], labels: ReadonlyMap<string, string>): string {
  return placeLabel(place, labels) + (place.corrected ? ` · ${search.corrected}` : '');
}

/** A piece of an excerpt; what was found is marked. */
export function renderPiece(piece: ExcerptPiece): Node | string {
  if (piece.kind === 'gap') return '……';
  // Where a paragraph ends within what is shown, its sign says so.
  const text = piece.text.replaceAll('\n', '¶');
  return piece.kind === 'found' ? element('mark', { class: 'found' }, text) : text;
}

/** The address of a find: a block has an anchor on its article's page; what stands in the head is at its top. */
export function placeAddress({ edition, at }: { edition: SearchEdition; at: SearchPlace }): string {
  return articleAddress(edition.id, isBlock(at) ? at : undefined);
}

/** What a find's edition and place are called. */
export function placeLabel(
  { edition, at }: { edition: SearchEdition; at: SearchPlace },
  labels: ReadonlyMap<string, string>,
): string {
  const label = labels.get(edition.id) ?? edition.id;
  return isBlock(at) ? `${label} ${records.block(Number(at.slice(1)))}` : `${label} ${search.field[at]}`;
}
