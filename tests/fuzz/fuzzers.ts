import { collationFuzzers } from './collation.ts';
import { deskFuzzers } from './desk.ts';
import { engineFileFuzzers } from './engine-files.ts';
import type { Fuzzer } from './fuzzer.ts';
import { normalizerFuzzers } from './normalizer.ts';
import { searchFuzzers } from './search.ts';
import { yamlFuzzers } from './yaml.ts';

/** Every way in for what comes from anywhere. */
export const fuzzers: readonly Fuzzer[] = [
  ...engineFileFuzzers,
  ...normalizerFuzzers,
  ...yamlFuzzers,
  ...deskFuzzers,
  ...collationFuzzers,
  ...searchFuzzers,
];
