/** The file that holds the SHA-256 of all other data files, as `sha256sum` writes them. */
export const checksumsName = 'SHA256SUMS.txt';
