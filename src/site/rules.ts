import { rules as classRules } from '../collate/classify/classify.ts';
import type { Severity } from '../diagnostics/problem.ts';
import { pageRules } from '../diagnostics/rules.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import type { Variant, VariantClass } from '../records/variant.ts';
import type { Archive, PageProblem } from './records.ts';

/** A rule with a page of its own: one that gives a variant its class, or one that speaks about a page as it is read. */
export type RuleView =
  | { kind: 'classification'; id: string; class: VariantClass; variants: readonly Variant[] }
  | {
      kind: 'reading';
      id: string;
      severity: Severity;
      problems: readonly PageProblem[];
    };

/** Every rule, those of the classes in the order in which they are asked, then those of the pages. */
export function ruleViews({ variants, problems }: Archive): RuleView[] {
  const classes = new Map<string, VariantClass>(classRules.map((rule) => [rule.id, rule.class]));
  for (const variant of variants) classes.set(variant.rule, variant.class);
  return [
    ...[...classes].map(([id, name]): RuleView => ({
      kind: 'classification',
      id,
      class: name,
      variants: variants.filter(({ rule }) => rule === id),
    })),
    ...Object.entries(pageRules).map(([id, { severity }]): RuleView => ({
      kind: 'reading',
      id,
      severity,
      problems: problems.filter(({ rule }) => rule === id),
    })),
  ];
}

/** What a rule is called, whether it gives a class or speaks about pages; an id that no rule has stands for itself. */
export function titleOfRule(id: string): string {
  return wordsOfRule(id)?.title ?? id;
}

/** What a rule is called and explained as; `undefined` for an id that no rule has. */
export function wordsOfRule(id: string): { title: string; explanation: string } | undefined {
  const { classRules, rules } = dictionaryOf();
  return new Map(Object.entries({ ...classRules, ...rules })).get(id);
}
