import type { Ribbon, RibbonButton } from './ribbon-buttons';

function buttonOf(button: RibbonButton, press: (button: RibbonButton) => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'big';
  element.title = button.tip;
  element.dataset['control'] = button.id;
  const icon = document.createElement('img');
  icon.src = button.icon;
  icon.alt = '';
  icon.width = 32;
  icon.height = 32;
  const label = document.createElement('span');
  label.textContent = button.label;
  element.append(icon, label);
  element.addEventListener('click', () => press(button));
  return element;
}

/** The add-in's groups with their buttons, in the place of the ribbon that is kept for them. */
export function showRibbon(
  place: HTMLElement,
  { groups }: Ribbon,
  press: (button: RibbonButton) => void,
): void {
  place.replaceChildren(
    ...groups.map(({ label, buttons }) => {
      const group = document.createElement('div');
      group.className = 'group';
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', label);
      const row = document.createElement('div');
      row.className = 'row';
      row.append(...buttons.map((button) => buttonOf(button, press)));
      const caption = document.createElement('small');
      caption.textContent = label;
      group.append(row, caption);
      return group;
    }),
  );
}

/** While a command runs Excel disables the add-in's buttons. */
export function setRunning(place: HTMLElement, running: boolean): void {
  for (const button of place.querySelectorAll('button')) button.disabled = running;
}
