import { createHash } from 'node:crypto';

/** SHA-256 of bytes in 64 lower-case hex digits, by Node. */
export function nodeSha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
