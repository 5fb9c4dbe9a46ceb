/** A workbook of the sample folder, as its list names it. */
export interface Sample {
  readonly file: string;
  readonly group: Readonly<Record<'vi' | 'en', string>>;
  readonly name: Readonly<Record<'vi' | 'en', string>>;
}

const FOLDER = 'samples/';

export async function listSamples(): Promise<readonly Sample[]> {
  const answer = await fetch(`${FOLDER}index.json`);
  return (await answer.json()) as readonly Sample[];
}

/** The list below the button: one click opens a workbook. */
export function showSamples(
  menu: HTMLDetailsElement,
  list: HTMLElement,
  samples: readonly Sample[],
  language: 'vi' | 'en',
  open: (address: string) => void,
): void {
  const groups = [...new Set(samples.map(({ group }) => group[language]))];
  list.replaceChildren(
    ...groups.flatMap((group) => {
      const heading = document.createElement('h3');
      heading.textContent = group;
      const buttons = samples
        .filter((sample) => sample.group[language] === group)
        .map(({ file, name }) => {
          const button = document.createElement('button');
          button.type = 'button';
          button.className = 'small';
          button.textContent = name[language];
          button.addEventListener('click', () => {
            menu.open = false;
            open(FOLDER + file);
          });
          return button;
        });
      return [heading, ...buttons];
    }),
  );
}

/** A menu closes by Escape and by a click elsewhere. */
export function closeLikeMenu(menu: HTMLDetailsElement): void {
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  window.addEventListener('blur', () => {
    menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
