import { plural } from './plural.ts';

const shown = (text: string): string => (text === '' ? 'nothing' : text.replace(/\s/gu, '␣'));

/** What the desk's script says. */
export const deciding = {
  shown,
  accept: 'Accept',
  acceptNote: 'the OCR erred',
  reject: 'Reject',
  rejectNote: 'printed so',
  both: 'Both',
  bothNote: 'each is right',
  undecided: 'Leave open',
  undo: 'Undo',
  following: 'Next',
  preceding: 'Previous',
  allKeys: 'All keys',
  witness: 'Who errs',
  to: 'Should read',
  reason: 'Reason (needed to reject)',
  decide: 'Decide',
  done: (decision: 'accept' | 'reject' | 'both' | 'undecided', label: string, from: string, to: string) =>
    ({
      accept: `Accepted: ${label} ${shown(from)} should read ${shown(to)}.`,
      reject: `Rejected: ${label} prints ${shown(from)} indeed.`,
      both: `Both kept: ${label} reads ${shown(from)}, and the others are right too.`,
      undecided: `Left open: ${label} ${shown(from)}.`,
    })[decision],
  bulkDone: (count: number) => `${plural(count, 'place')} decided.`,
  undone: (count: number) => `${plural(count, 'decision')} taken back.`,
  nothingToUndo: 'There is no decision to take back.',
  next: (verdict: string, context: string, readings: readonly string[]) =>
    `Next: ${verdict}, ${context}; ${readings.join(', ')}.`,
  allDone: 'All that is listed has been decided.',
  needsReason: 'To reject, give a reason.',
  needsWitness: 'Choose first which witness errs.',
  needsText: 'Write first what it should read; if it should go, tick “delete”.',
  remove: 'Delete',
  sameText: 'What it should read is what was read.',
  lookFirst: 'This is the current place now; look at it, then decide.',
  nothingHere: 'There is nothing to decide.',
  state: {
    accept: (from: string, to: string) => `accepted ${shown(from)} → ${shown(to)}`,
    reject: (from: string) => `rejected, reads “${shown(from)}”`,
    both: () => 'both kept',
    undecided: () => 'left open',
  },
  notExported: 'not exported',
  exported: 'exported',
  conflict: (name: string, what: string) => `against ${name}: ${what}`,
  agrees: (name: string) => `${name} decides the same`,
  counts: (unexported: number, decided: number, open: number) =>
    `${unexported} not exported · decided here ${decided}, open ${open}`,
  same: (from: string, to: string, count: number) =>
    `${plural(count, 'more place')} of the kind (${shown(from)} → ${shown(to)}); look at each, then accept:`,
  sameBelow: (count: number) => `${plural(count, 'more place')} of the kind, listed below.`,
  fitting: (all: number, shown: number) => `${plural(all, 'place')} fit the filters, ${shown} shown`,
  moreRows: (count: number) => `${count} more`,
  notLoaded: 'This list did not load; reload the page to try again.',
  look: 'Look at it',
  acceptAll: 'Accept all…',
  acceptAllTitle: (count: number) => `Accept ${plural(count, 'place')}?`,
  acceptAllIntro: (left: number) =>
    left === 0
      ? 'These are the places listed now that nobody has decided. Look at them, then accept; z takes all of it back at once.'
      : `These are the places listed now that nobody has decided; ${left} others, where nothing tells who errs or what it should read, are left out. Look at them, then accept; z takes all of it back at once.`,
  acceptAllNone:
    'Of what is listed now nothing can be accepted together: it is decided already, or nothing tells who errs or what it should read.',
  acceptAllNow: (count: number) => `Accept ${plural(count, 'place')}`,
  reasonOfAll: 'Reason (the same for each, may be empty)',
  cancel: 'Cancel',
  acceptChosen: 'Accept ticked',
  rejectChosen: 'Reject ticked',
  chooseAll: 'Tick all',
  chosenNone: 'Nothing is ticked.',
  by: 'Your name',
  byHint: 'Written into each decision on export',
  nameless: 'No name given; decisions are exported as “未署名” (unsigned) and cannot confirm another’s.',
  signed: (count: number, name: string) =>
    `${plural(count, 'decision')} without a name now signed “${name}”.`,
  export: 'Export',
  copy: 'Copy YAML',
  copied: 'All decisions copied.',
  notCopied: 'Could not copy; select the text in the box.',
  saved: (name: string) => `${name} exported.`,
  nothingToExport: 'There is no decision to export.',
  import: 'Import',
  importedNothing: (file: string) => `${file} holds no decision; nothing was added.`,
  imported: (count: number, conflicts: number) =>
    conflicts === 0
      ? `${plural(count, 'decision')} added.`
      : `${plural(count, 'decision')} added; ${conflicts} contradict decisions made here, which stay.`,
  importFailed: (reasons: readonly string[]) => `Not imported, the file has errors: ${reasons.join('; ')}`,
  tooLarge: (bytes: number, most: number) =>
    `Not imported: the file has ${bytes} bytes, at most ${most} are taken. Divide it into several.`,
  wipe: 'Delete all here',
  wipeSure: (count: number) =>
    `Delete ${plural(count, 'decision')} kept on this device${count > 0 ? '? What was not exported is lost' : ''}?`,
  wiped: 'The decisions kept here are deleted.',
  yaml: 'Corrections (YAML)',
  conflicts: 'Contradicting decisions',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  saidBy: (said: string, by: string, at: string) => `${said} (${by} ${at})`,
  list: (names: readonly string[]) => names.join(', '),
  conflictLine: (mine: string, theirs: string) => `here ${mine}; in the file ${theirs}`,
  blocked:
    'The browser lets this site store nothing: decisions last as long as this page, so export them in time.',
  full: 'The browser’s storage is full: new decisions last as long as this page. Export them, then make room.',
  aside: (count: number) =>
    `${plural(count, 'stored decision')} could not be read and ${count === 1 ? 'was' : 'were'} put aside; the rest is as before.`,
  asideExport: 'Export the unreadable',
  asideDrop: 'Discard',
  asideSure: (count: number) => `Discard ${plural(count, 'unreadable decision')} for good?`,
  newEvidence: 'new evidence since',
  shortcuts: 'single keys',
} as const;
