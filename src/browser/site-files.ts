import { siteAddress } from '../site/address.ts';

/** The content of a file that was written compressed, and how many bytes it took to come by it. */
export async function unpacked(path: string): Promise<{ content: ArrayBuffer; bytes: number }> {
  const packed = await (await loaded(path)).blob();
  const content = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  return { content: await new Response(content).arrayBuffer(), bytes: packed.size };
}

/** A file of a hundred kilobytes or so that has not come by then will not come. */
const patienceMs = 20_000;

/** A file of the site by its path; rejects where it cannot be loaded. */
export async function loaded(path: string): Promise<Response> {
  const answer = await fetch(siteAddress(path), { signal: AbortSignal.timeout(patienceMs) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}
