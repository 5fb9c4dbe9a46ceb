/** Jest calls this once before the suites of the browser, which then only read what was built. */
export { freshBuilds as default } from './builds';
