import type { PageWords } from './words';

/** The element of this id; the page cannot work without it. */
export function place<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no #${id}`);
}

/** Fills in what the page says: texts at `data-word`, names of controls at `data-label`. */
export function writeWords(words: PageWords, language: string): void {
  document.documentElement.lang = language.slice(0, 2);
  document.title = words.title;
  const texts: Readonly<Record<string, unknown>> = { ...words };
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = String(texts[element.dataset['word'] ?? ''] ?? '');
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    const label = String(texts[element.dataset['label'] ?? ''] ?? '');
    element.setAttribute('aria-label', label);
    element.title = label;
  }
}

export function fillSelect(
  select: HTMLSelectElement,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
): void {
  const known = options.some(([value]) => value === chosen);
  const all = known ? options : [...options, [chosen, chosen] as const];
  select.replaceChildren(...all.map(([value, text]) => new Option(text, value)));
  select.value = chosen;
}
