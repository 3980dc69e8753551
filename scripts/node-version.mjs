// Says in one line when the Node that runs here is too old: Astro 7 wants 22.12, and running .ts files as they are
// 22.18 (on the 23 line 23.6). The project brings a Node of its own as an optional package, which npm scripts find
// first, so this speaks up only where that package was left out. The syntax is old on purpose.
var version = process.versions.node;
var parts = version.split('.').map(Number);
var newEnough = parts[0] > 23 || (parts[0] === 23 && parts[1] >= 6) || (parts[0] === 22 && parts[1] >= 18);
if (!newEnough) {
  console.error(
    'Node ' +
      version +
      ' is too old: Duikan needs 22.18 or newer. It brings one along: run "npm ci" without --omit=optional,' +
      ' and start commands as "npm run ...".',
  );
  process.exit(1);
}
