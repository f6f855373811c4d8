/**
 * Is the browser part run in full, as `npm run test:browser` does: with a picture of every view, and both cores to
 * itself? `npm test` does without: it has other work for the second core.
 */
export const isFull = (): boolean => process.env.LENGKAP !== undefined;
