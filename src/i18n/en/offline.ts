/** Reading without a network: what is kept on the device, and what is said of it. */
export const offline = {
  title: 'Offline reading',
  description:
    'The last 60 pages you visited are saved on this device and can be read without a network; each saved copy says that it is one. Search needs the network.',
  copy: 'This page could not be fetched: what you see is a copy saved on this device and may be out of date. State of the site:',
  keep: 'Save visited pages for offline reading',
  saved: 'Saved pages',
  nothing:
    'None yet. Pages you have opened are listed here; unticking the box above ends that and clears what was saved.',
  state: 'State of the site:',
  unsaved:
    'The page you asked for was not saved, and it cannot be fetched now. What was saved is listed below.',
  again: 'Try again',
  withoutScript: 'Offline reading needs JavaScript.',
} as const;
