import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const step = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.object({ build: z.object({ steps: z.array(step) }), deploy: z.object({ steps: z.array(step) }) }),
});

test('the workflow for GitHub Pages runs commands that are there, and tells the build where the site will stand', () => {
  const { jobs, permissions } = workflow.parse(parse(readFileSync('docs/github-pages.yml', 'utf8')));
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const { steps } = jobs.build;
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(['npm ci', 'npm run build']);
  expect(scripts).toHaveProperty('build');
  const asked = steps.findIndex(({ uses }) => uses?.startsWith('actions/configure-pages@'));
  const built = steps.findIndex(({ run }) => run === 'npm run build');
  expect(asked).toBeLessThan(built);
  expect(steps[built]?.env).toEqual({
    DUIKAN_SITE: `\${{ steps.${steps[asked]?.id ?? ''}.outputs.base_url }}`,
  });
  expect(steps.at(-1)?.uses).toContain('upload-pages-artifact');
  expect(steps.at(-1)?.with).toEqual({ path: 'dist' });
  expect(permissions).toMatchObject({ pages: 'write', 'id-token': 'write' });
});
