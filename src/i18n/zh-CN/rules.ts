import type { PageRuleId } from '../../diagnostics/rules.ts';
import { clusterRules } from './rules/cluster.ts';
import { correctionRules } from './rules/correction.ts';
import { folderRules } from './rules/folder.ts';
import { readingRules } from './rules/reading.ts';
import { sidecarRules } from './rules/sidecar.ts';
import { textRules } from './rules/page.ts';

/** The rules that speak about pages, their sidecars and corrections, by id: what each is called, and what it says. */
export const rules = {
  ...folderRules,
  ...textRules,
  ...readingRules,
  ...sidecarRules,
  ...correctionRules,
  ...clusterRules,
} as const satisfies Record<PageRuleId, { title: string; explanation: string }>;
