import { type ClusterFile, readClusterFiles } from '../src/export/read-clusters.ts';
import { diskAnswer } from './disk-errors.ts';
import { wrongUsage } from './flags.ts';

/** What `--clusters` names: a file of clusters, or a folder of its parts. Ends with exit 2 where neither can be read. */
export function clustersAt(path: string | undefined, usage: string): ClusterFile[] | undefined {
  if (path === undefined) return undefined;
  let files: ClusterFile[];
  try {
    files = readClusterFiles(path);
  } catch (error) {
    return wrongUsage(`--clusters ${path}: ${diskAnswer(error) ?? String(error)}.`, usage);
  }
  if (files.length > 0) return files;
  return wrongUsage(
    `--clusters ${path}: the folder holds no part-… file; name passim's out.json folder.`,
    usage,
  );
}
