/** What a button of the add-in does when it is pressed. */
export type RibbonAction =
  | { readonly kind: 'pane'; readonly page: string }
  | { readonly kind: 'function'; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface Ribbon {
  readonly name: string;
  readonly tab: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
  readonly panePage: string;
  /** The page that runs functions. */
  readonly functionPage: string;
}

const ICON_SIZE = '32';

function within(element: Element, name: string): Element[] {
  return [...element.children].filter(({ localName }) => localName === name);
}

function resid(element: Element, ...path: readonly string[]): string {
  const found = path.reduce<Element | undefined>(
    (at, name) => (at === undefined ? undefined : within(at, name)[0]),
    element,
  );
  return found?.getAttribute('resid') ?? '';
}

/** The path of an address: the manifest names the place that the add-in will be served from. */
function pathOf(address: string): string {
  return address === '' ? '' : new URL(address).pathname;
}

/** The add-in's tab as Excel builds it from the manifest. */
export function readRibbon(manifest: Document, language: string): Ribbon {
  const all = (name: string): Element[] =>
    [...manifest.getElementsByTagName('*')].filter(({ localName }) => localName === name);
  const localized = (element: Element | undefined): string => {
    const own =
      element &&
      within(element, 'Override').find((override) => override.getAttribute('Locale') === language);
    return own?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
  };
  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap(all).map((element) => [element.getAttribute('id'), element]),
  );
  const named = (id: string): string => localized(resources.get(id));
  const button = (control: Element): RibbonButton => {
    const action = within(control, 'Action')[0];
    const call = action && within(action, 'FunctionName')[0]?.textContent;
    const page = action === undefined ? '' : pathOf(named(resid(action, 'SourceLocation')));
    const images = within(control, 'Icon').flatMap((icon) => within(icon, 'Image'));
    const image = images.find((one) => one.getAttribute('size') === ICON_SIZE);
    return {
      id: control.getAttribute('id') ?? '',
      label: named(resid(control, 'Label')),
      tip: named(resid(control, 'Supertip', 'Description')),
      icon: pathOf(named(image?.getAttribute('resid') ?? '')),
      action: call ? { kind: 'function', name: call } : { kind: 'pane', page },
    };
  };
  const tab = all('CustomTab')[0];
  if (tab === undefined) throw new Error('The manifest has no tab');
  const functionFile = all('FunctionFile')[0];
  return {
    name: localized(all('DisplayName')[0]),
    tab: named(resid(tab, 'Label')),
    groups: within(tab, 'Group').map((group) => ({
      label: named(resid(group, 'Label')),
      buttons: within(group, 'Control').map(button),
    })),
    panePage: pathOf(all('SourceLocation')[0]?.getAttribute('DefaultValue') ?? ''),
    functionPage: pathOf(named(functionFile?.getAttribute('resid') ?? '')),
  };
}
