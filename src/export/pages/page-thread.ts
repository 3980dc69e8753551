import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';

/** What all threads are given. */
export interface Shared {
  /** The address of the bundle that makes pages. */
  entry: string;
  /** The styles of each kind of page, by Astro's keys. */
  pages: [string, { styles: unknown[] }][];
}

/** Which pages to make next, by their places among all; none is left where both are the same. */
export interface ToThread {
  from: number;
  to: number;
}

/** How many pages a thread has made since it last said so, and how many there are at all. */
export interface FromThread {
  made: number;
  all: number;
}

/** As much of Astro's application as is used here. */
interface App extends StaticPathsApp {
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

const { entry, pages } = workerData as Shared;
const { app } = (await import(entry)) as { app: App };
app.setInternals({ pagesByKeys: new Map(pages) });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: say } } } });

const byAddress = new Map<string, RouteData>();
for (const { pathname, route } of await new StaticPaths(app).getAll()) {
  const address = addressOf(pathname, route);
  // Astro, too, leaves such a page to the route that comes first.
  if (!byAddress.has(address)) byAddress.set(address, route);
}
const all = [...byAddress];

parentPort?.on('message', (range: ToThread) => void make(range));
tell(0);

/** Makes some pages, which write themselves (`src/middleware.ts`), and asks for more. */
async function make({ from, to }: ToThread): Promise<void> {
  if (from === to) return parentPort?.close();
  for (const [address, routeData] of all.slice(from, to))
    await app.render(new Request(new URL(address, 'http://localhost')), { routeData });
  tell(to - from);
}

function tell(made: number): void {
  const told: FromThread = { made, all: all.length };
  parentPort?.postMessage(told);
}

/** The address of a page on its host: of a folder, where it is no file of its own. */
function addressOf(pathname: string, { type }: RouteData): string {
  const path = app.manifest.base + pathname.replaceAll(/^\/|\/$/gu, '');
  return type === 'endpoint' || path.endsWith('/') ? path : `${path}/`;
}

function say({ message }: { message: string }): void {
  process.stderr.write(`${message}\n`);
}
