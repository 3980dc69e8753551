import { homedir, tmpdir } from 'node:os';

// Imported before everything else by what starts other people's tools: nothing of ours calls out, and none of them
// needs to find a home folder, which Astro asks for even where it has nothing to keep there.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (!hasHome()) process.env['HOME'] = tmpdir();

function hasHome(): boolean {
  try {
    return homedir() !== '';
  } catch {
    return false;
  }
}
