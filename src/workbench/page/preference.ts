/*
 * Runs in a page of the add-in before anything else, when a theme was chosen in the workbench: Excel on
 * the web tells an add-in no theme, so the page asks the browser, and here the browser is told what to
 * say. The add-in's own files stay as they are.
 */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  light: { '(prefers-color-scheme: dark)': false, '(forced-colors: active)': false },
  dark: { '(prefers-color-scheme: dark)': true, '(forced-colors: active)': false },
  contrast: { '(prefers-color-scheme: dark)': true, '(forced-colors: active)': true },
};

const chosen = ANSWERS[new URLSearchParams(location.search).get('theme') ?? ''];
if (chosen !== undefined) {
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (query) => {
    const list = ask(query);
    const matches = chosen[query];
    return matches === undefined
      ? list
      : Object.defineProperty(list, 'matches', { value: matches });
  };
}
