/** The returns on the screen, so that whoever is about to take the screen away can put them away first. */

export const openEditors = new Set<{ flush(): Promise<void> }>();

/** Puts every draft on the screen away: before an update reloads the page, when it is locked, and when it is hidden. */
export const flushEditors = async (): Promise<void> => {
  await Promise.all([...openEditors].map((editor) => editor.flush()));
};
