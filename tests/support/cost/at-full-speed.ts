/** Mutation testing counts every step: there no time says anything, and a million cells take minutes. */
export const isCounted = '__stryker__' in globalThis;

const leftOut = Object.assign(() => undefined, { each: () => () => undefined });

/** A test of large files, or of the time they take. It is not even listed where steps are counted. */
export const itAtFullSpeed = isCounted ? (leftOut as unknown as typeof it) : it;
