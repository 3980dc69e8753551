/** What a build does, in its order. */
export const buildStages = [
  'read',
  'collate',
  'correct',
  'write',
  'bundle',
  'pages',
  'fonts',
  'index',
  'place',
] as const;

export type BuildStage = (typeof buildStages)[number];

/** Called when a stage begins, and in one of many like parts after each: how many are done, and of how many. */
export type TellStage = (stage: BuildStage, done?: number, all?: number) => void;
