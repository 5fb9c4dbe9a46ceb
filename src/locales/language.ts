export type Language = 'vi' | 'en';

/**
 * The language of the pane from the display language of Office. Vietnamese unless Office speaks
 * English: who runs a French or Thai Office in a cluster's office still works on Vietnamese papers.
 */
export function pickLanguage(tag: string | undefined): Language {
  return /^en($|[-_])/i.test(tag ?? '') ? 'en' : 'vi';
}
