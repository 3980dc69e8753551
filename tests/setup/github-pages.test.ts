import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
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

// GitHub's parser imports JSON without saying that it is, as bundlers let it.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } =
  await import('@actions/workflow-parser');

const file = 'docs/github-pages.yml';

/** What it says of a workflow. */
async function faultsOf(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

test("GitHub's parser finds nothing wrong with the workflow for GitHub Pages, and does where a word of it is", async () => {
  const text = readFileSync(file, 'utf8');
  expect(await faultsOf(text)).toEqual([]);
  for (const [word, wrong] of [
    ['runs-on', 'run-on'],
    ['needs: build', 'needs: bild'],
    ['pages: write', 'pages: wrte'],
    ['steps.pages.outputs', 'step.pages.outputs'],
  ] as const) {
    expect(text).toContain(word);
    expect(await faultsOf(text.replace(word, wrong)), wrong).not.toEqual([]);
  }
});

test('the workflow for GitHub Pages runs commands that are there, and tells the build where the site will stand', () => {
  const { jobs, permissions } = workflow.parse(parse(readFileSync(file, 'utf8')));
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
