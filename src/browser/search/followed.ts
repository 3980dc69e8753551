/** What the sheet of results returns when a result that was followed closes it. */
export const followed = 'followed';
