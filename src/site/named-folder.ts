import { sha256 } from '../text/sha256.ts';

/** A name of more characters than its folder shows: file systems take 255 bytes, and a Han takes three. */
const tooLong = /^(.{40}).+$/su;

/**
 * The folder of something that has a name and no id (`晋中日报`). What no address or file system takes gives way to a
 * hyphen, and where anything was changed a digest tells it from others that became the same.
 */
export function folderOf(name: string): string {
  const kept = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = kept.replace(tooLong, '$1');
  return short === name && name !== '' ? short : `${short}-${sha256(name).slice(0, 6)}`;
}
