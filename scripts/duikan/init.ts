import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFile } from '../../src/export/settings/settings.ts';
import { tellDiskErrors } from '../disk-errors.ts';
import { flagsAndNames, wrongUsage } from '../flags.ts';
import { settingsTemplate } from './settings-template.ts';

tellDiskErrors();
const usage = 'npx duikan init [DIR]';
const {
  positionals: [folder = 'pages', ...more],
} = flagsAndNames({}, usage);
if (more.length > 0) wrongUsage('One folder is enough.', usage);

const file = join(folder, settingsFile);
if (existsSync(file)) wrongUsage(`${file} is there already, and stays as it is.`, usage);
mkdirSync(folder, { recursive: true });
writeFileSync(file, settingsTemplate);
console.log(`Made ${file}: say there what the site is. Then:

  npx duikan add SCAN.txt --paper 晚报 --date 2025-01-22 --number 1
  npx duikan build
  npx duikan serve`);
