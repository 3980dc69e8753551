import { clusterRules } from './cluster-rules.ts';
import { correctionRules } from './correction-rules.ts';
import { folderRules } from './folder-rules.ts';
import { readingRules } from './reading-rules.ts';
import type { Place, Problem } from './problem.ts';
import { quoted } from './quoted.ts';
import { type Rule, rule } from './rule.ts';
import { sidecarRules } from './sidecar-rules.ts';

/** Every rule that can speak about a page, its sidecar or a file of corrections, by its id. */
export const pageRules = {
  ...folderRules,
  'read:encoding': rule<{ offset: number; byte: number; tried: string }>('error', {
    message: ({ offset, byte, tried }) =>
      `Unexpected byte 0x${byte.toString(16).padStart(2, '0')} at offset ${offset}, expected text in a known encoding (tried ${tried}); save the file as UTF-8`,
  }),
  'read:empty': rule('warning', {
    message: () => 'Unexpected empty page, expected text',
  }),
  'read:control-character': rule<{ code: string; count: number }>('warning', {
    message: ({ code, count }) =>
      `Unexpected control character ${code}${times(count)}, expected none; it is kept as it is`,
  }),
  'read:replacement-character': rule<{ count: number }>('warning', {
    message: ({ count }) =>
      `Unexpected replacement character U+FFFD${times(count)}: a character was lost before this file was saved`,
  }),
  ...readingRules,
  ...sidecarRules,
  'repeats:column-tail': rule<{ length: number }>('warning', {
    message: ({ length }) =>
      `Unexpected repeated run of ${length} characters, expected it once; the second printing is left out of the article`,
  }),
  'articles:open-end': rule<{ text: string }>('info', {
    message: ({ text }) => `Text breaks off after “${text}”, and nothing on this page goes on from there`,
  }),
  'articles:unsettled-join': rule<{ text: string; candidates: string[] }>('warning', {
    message: ({ text, candidates }) =>
      `Text breaks off after “${text}”, and more than one place could go on from there: ${candidates.map((words) => `“${words}”`).join(', ')}; settle it in the sidecar`,
  }),
  'articles:orphan': rule<{ text: string }>('warning', {
    message: ({ text }) =>
      `Text begins in mid-sentence with “${text}”, and nothing on this page leads up to it; settle it in the sidecar`,
  }),
  'articles:unsettled-headline': rule<{ headline: string; candidates: string[] }>('warning', {
    message: ({ headline, candidates }) =>
      candidates.length === 0
        ? `No text for the headline “${quoted(headline)}”; settle it in the sidecar`
        : `More than one text could have the headline “${quoted(headline)}”: ${candidates.map((words) => `“${words}”`).join(', ')}; settle it in the sidecar`,
  }),
  'articles:jump-without-text': rule('warning', {
    message: () => 'Unexpected jump mark without text, expected the rest of a story behind it',
  }),
  'lint:unpaired-mark': rule<{ mark: string; context: string }>('warning', {
    message: ({ mark, context }) => `Unexpected unpaired ${mark} in “${context}”`,
  }),
  'lint:unpaired-habit': rule<{ pair: string; count: number; all: number }>('warning', {
    message: ({ pair, count, all }) =>
      `Unexpected unpaired ${pair} (${count} of ${all}, first here), expected them in pairs; told once, as the page does it all over`,
  }),
  'lint:doubled-glyph': rule<{ glyph: string; context: string }>('info', {
    message: ({ glyph, context }) => `Unexpected doubled ${glyph} in “${context}”, expected it once`,
  }),
  'lint:unfinished-sentence': rule<{ context: string }>('info', {
    message: ({ context }) => `Unexpected end of a paragraph without a mark: “${context}”`,
  }),
  'lint:foreign-width': rule<{ found: string; usual: string; count: number }>('info', {
    message: ({ found, usual, count }) =>
      `Unexpected ${found}${times(count)}, expected the ${usual} form that the page uses`,
  }),
  'lint:foreign-script': rule<{ chars: string; script: string }>('info', {
    message: ({ chars, script }) =>
      `Unexpected ${script} character${chars.length === 1 ? '' : 's'} ${quoted(chars)}, expected the scripts of a Chinese newspaper`,
  }),
  ...correctionRules,
  ...clusterRules,
};

function times(count: number): string {
  return count > 1 ? ` (${count} times, first here)` : '';
}

export type PageRules = typeof pageRules;
export type PageRuleId = keyof PageRules;
type Facts<Id extends PageRuleId> = PageRules[Id] extends Rule<infer F> ? F : never;

export interface Report {
  file: string;
  place: Place | null;
  remedy?: string;
  cause?: Problem['cause'];
}

/** A problem found by a rule, with its message made from the facts. */
export function problem<Id extends PageRuleId>(id: Id, facts: Facts<Id>, report: Report): Problem {
  const found = pageRules[id] as Rule<Facts<Id>>;
  return {
    file: report.file,
    place: report.place,
    severity: found.severity,
    rule: id,
    message: found.message(facts),
    remedy: report.remedy ?? null,
    cause: report.cause ?? null,
  };
}
