import { z } from 'zod';
import { limits } from './limits.ts';
import { articleIdSchema, daySchema } from './source.ts';
import { suspicionIdPattern } from './suspicion.ts';

/** What names a place: a variant (`v-…`), a suspicion (`l-…`), or a block (`003-a7#p12`), whose context finds it. */
const idPattern = new RegExp(
  `^(v-[0-9a-f]{10}(-[1-9][0-9]*)?|${suspicionIdPattern}|[a-z0-9][a-z0-9-]*-a[1-9][0-9]*#p[1-9][0-9]*)$`,
  'u',
);

/** Line ends of every kind, the sign for a paragraph's end, and what no newspaper prints. */
const breaks = /[\r\n\u0085\u2028\u2029¶]/u;
const controls = /[\p{Cc}\p{Cs}\uFEFF]/u;

const words = (longest: number) =>
  z
    .string()
    .max(longest, `expected at most ${longest} characters`)
    .refine((text) => !breaks.test(text), {
      error: 'expected text within one paragraph, without a line break or ¶',
      abort: true,
    })
    .refine((text) => !controls.test(text), 'expected text without control characters');

/**
 * `accept`: the OCR erred; `reject`: the print has it so, or it is a true variant; `both`: the papers print it differently
 * and each is right; `undecided`: looked at and left open.
 */
export const decisions = ['accept', 'reject', 'both', 'undecided'] as const;
export const decisionSchema = z.enum(decisions, 'expected accept, reject, both or undecided');
export type Decision = z.infer<typeof decisionSchema>;

/** One decision on one place of one witness, as a file in `seeds/corrections/` or an export of the desk has it. */
export const correctionEntrySchema = z
  .strictObject({
    id: z
      .string()
      .regex(idPattern, 'expected the id of a variant (v-…), a suspicion (l-…) or a block (…#p…)'),
    witness: articleIdSchema,
    context: words(limits.context.most).min(1, 'expected the words around the place, with those it is about'),
    from: words(limits.correction.most),
    to: words(limits.correction.most),
    decision: decisionSchema,
    reason: words(limits.reason.most).default(''),
    by: words(limits.name.most).refine((name) => name.trim() !== '', 'expected who decided'),
    at: daySchema,
    source_sha: z
      .string()
      .regex(/^[0-9a-f]{8,64}$/u, 'expected the first 8 hex digits or more of the SHA-256'),
  })
  .refine(({ context, from }) => context.includes(from), {
    path: ['context'],
    message: 'expected the text of `from` among the words around it',
  })
  .refine(({ decision, from, to }) => decision !== 'accept' || from !== to, {
    path: ['to'],
    message: 'expected another text than `from`',
  })
  .refine(({ decision, reason }) => decision !== 'reject' || reason.trim() !== '', {
    path: ['reason'],
    message: 'expected a reason why the print is held to be right',
  });
export type CorrectionEntry = z.infer<typeof correctionEntrySchema>;

/** Why a decision no longer fits; see `corrections:stale` among the rules. */
export const staleReasons = [
  'source',
  'no-such-place',
  'not-a-witness',
  'reading',
  'paragraphs',
  'context',
] as const;
export const staleReasonSchema = z.enum(staleReasons);
export type StaleReason = z.infer<typeof staleReasonSchema>;

const filed = { file: z.string(), line: z.int().min(1), column: z.int().min(1) };

/**
 * A decision with what became of it. `applied`: the reading text has `to`; `kept`: the print is held right; `both`: so
 * are all prints; `open`; `stale`: no longer fits and is not applied. `id`: what names the place now; `filedAs`: what
 * named it when it was decided, where the other witnesses have changed since, else `null`. `place`: half-open UTF-16
 * offsets in the block as the OCR read it.
 * `file`, `line` and `column` are the entry's own; `confirmations`: others who decided the same.
 */
export const correctionSchema = z.object({
  ...correctionEntrySchema.shape,
  ...filed,
  state: z.enum(['applied', 'kept', 'both', 'open', 'stale']),
  stale: staleReasonSchema.nullable(),
  filedAs: z.string().nullable(),
  place: z.object({ block: z.string(), from: z.int().min(0), to: z.int().min(0) }).nullable(),
  confirmations: z.array(z.object({ by: z.string(), at: daySchema, reason: z.string(), ...filed })),
});
export type Correction = z.infer<typeof correctionSchema>;

/** Whether a place is settled by a decision in a state: left open or stale, it is not. */
export function settles(state: Correction['state']): state is 'applied' | 'kept' | 'both' {
  return state === 'applied' || state === 'kept' || state === 'both';
}
