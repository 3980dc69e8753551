// Says in one line when the Node that runs here is too old. The project brings a Node of its own as an optional package,
// which npm scripts find first, so this speaks up only where that package was left out. The syntax is old on purpose.
import { newEnough } from './new-enough.mjs';

if (!newEnough(process.versions.node)) {
  console.error(
    'Node ' +
      process.versions.node +
      ' is too old: Duikan needs 22.18 or newer. It brings one along: run "npm ci" without --omit=optional,' +
      ' and start commands as "npm run ...".',
  );
  process.exit(1);
}
