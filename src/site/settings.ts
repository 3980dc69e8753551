/**
 * What whoever puts the site up decides. `address`: where it will stand (`https://…`), for canonical links, from
 * DUIKAN_SITE; `contact`: where holders of rights and readers write to, an address or a page; `indexed`: whether search
 * engines may list it; `tracker`: a page that opens a new report and takes `title` and `body` in its address.
 */
export const settings: {
  address: string | null;
  contact: string | null;
  indexed: boolean;
  tracker: string | null;
} = {
  address: process.env['DUIKAN_SITE'] ?? null,
  contact: process.env['DUIKAN_CONTACT'] ?? null,
  indexed: process.env['DUIKAN_INDEXED'] !== 'no',
  tracker: process.env['DUIKAN_TRACKER'] ?? null,
};
