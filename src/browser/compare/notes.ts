import { hiddenClasses, type VariantClass } from '../../records/variant-classes.ts';
import type { FlowNote } from '../../site/comparison/flow.ts';
import type { Verdict } from '../../site/comparison/verdict.ts';
import { type Child, element } from '../search/element.ts';
import { words } from './words.ts';

const { comparison: t, records, variants } = words;

/** A variant in words, as NoteItem.astro has it: with its mark, what each witness reads, and the verdict. */
export function noteItem(note: FlowNote, lang: string): HTMLElement {
  const minor = hiddenClasses.includes(note.class);
  return element(
    'li',
    { id: note.variant, 'data-class': note.class },
    element(
      'a',
      { class: 'note-link', href: `#${note.variant}`, 'aria-label': variants.name[note.class] },
      chip(note.class),
    ),
    noteText(note, lang),
    !minor && note.verdict && verdictLine(note.verdict),
  );
}

/** A class's sign. */
export function chip(name: VariantClass): HTMLElement {
  return element('span', { class: 'chip', 'data-class': name, 'aria-hidden': 'true' });
}

function noteText({ class: name, before, lemma, after, clauses }: FlowNote, lang: string): HTMLElement {
  const said = t.clauses(clauses);
  if (name === 'layout') return element('span', { class: 'note-text' }, t.layoutNote, said);
  /** The words behind the lemma only help where none stand before it, or where the lemma itself is nothing. */
  const trailing = lemma === '' || before === '' ? after : '';
  const place: Child[] = [`${before}【`, element('b', {}, lemma), `】${trailing}`];
  return element('span', { class: 'note-text' }, element('span', { lang }, ...place), records.colon, said);
}

function verdictLine(verdict: Verdict): HTMLElement {
  const { votes, told } = t.verdict(verdict);
  return element('span', { class: 'verdict' }, element('strong', {}, votes), told && ` · ${told}`);
}
