/** Mutation testing counts every step: there no time says anything, and a million cells take minutes. */
export const isCounted = '__stryker__' in globalThis;

/** A test of large files, or of the time they take. */
export const itAtFullSpeed = isCounted ? it.skip : it;
