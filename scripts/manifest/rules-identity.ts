import { attribute, child, walk, type XmlElement } from './xml';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** Elements of the outer manifest and the longest value each may have. */
const LENGTHS: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
};

export function checkIdentity(root: XmlElement, packageVersion: string): string[] {
  const problems: string[] = [];
  const text = (name: string): string => child(root, name)?.text.value ?? '';
  if (root.name !== 'OfficeApp' || attribute(root, 'xsi:type') !== 'TaskPaneApp') {
    problems.push('the root must be <OfficeApp xsi:type="TaskPaneApp">');
  }
  if (!GUID.test(text('Id'))) problems.push(`Id is no GUID: "${text('Id')}"`);
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text('Version'))) {
    problems.push(`Version needs four numbers: "${text('Version')}"`);
  } else if (text('Version') !== `${packageVersion}.0`) {
    problems.push(`Version ${text('Version')} is not ${packageVersion}.0 of package.json`);
  }
  if (text('Permissions') !== 'ReadWriteDocument') {
    problems.push('Permissions must be ReadWriteDocument');
  }
  for (const name of ['ProviderName', 'DisplayName', 'Description', 'IconUrl', 'SupportUrl']) {
    const element = child(root, name);
    const value = element ? (attribute(element, 'DefaultValue') ?? element.text.value) : '';
    if (!value) problems.push(`${name} is missing or empty`);
    const limit = LENGTHS[name] ?? Infinity;
    const values = [value, ...(element?.children ?? []).map((o) => attribute(o, 'Value') ?? '')];
    for (const one of values) {
      if (one.length > limit) problems.push(`${name} is longer than ${limit}: "${one}"`);
    }
  }
  return problems;
}

export function checkRequirements(root: XmlElement): string[] {
  const problems: string[] = [];
  const sets = walk(root).filter((element) => element.name === 'Set');
  const excel = sets.find((set) => attribute(set, 'Name') === 'ExcelApi');
  if (!excel) problems.push('Requirements do not ask for ExcelApi');
  else if (attribute(excel, 'MinVersion') !== '1.13') {
    problems.push(`line ${excel.line}: ExcelApi must be 1.13, the level the code is tested at`);
  }
  const hosts = walk(root).filter((element) => element.name === 'Host');
  const isWorkbook = (host: XmlElement): boolean =>
    (attribute(host, 'Name') ?? attribute(host, 'xsi:type')) === 'Workbook';
  if (hosts.length === 0 || !hosts.every(isWorkbook)) problems.push('Hosts must be Workbook only');
  return problems;
}

/** DefaultLocale is what an unknown language sees; Vietnamese must be complete beside it. */
export function checkLocales(root: XmlElement): string[] {
  const problems: string[] = [];
  const defaultLocale = child(root, 'DefaultLocale')?.text.value ?? '';
  if (defaultLocale !== 'en-US') problems.push(`DefaultLocale must be en-US: "${defaultLocale}"`);
  for (const element of walk(root)) {
    const spoken =
      ['DisplayName', 'Description'].includes(element.name) || element.name === 'bt:String';
    const overrides = element.children.filter((c) => c.name.replace('bt:', '') === 'Override');
    const locales = overrides.map((override) => attribute(override, 'Locale') ?? '');
    const what = `line ${element.line}: ${attribute(element, 'id') ?? element.name}`;
    if (spoken && attribute(element, 'DefaultValue') !== undefined && !locales.includes('vi-VN')) {
      problems.push(`${what} has no vi-VN override`);
    }
    for (const locale of locales) {
      if (!/^[a-z]{2,3}-[A-Z]{2}$/.test(locale)) {
        problems.push(`${what}: "${locale}" is no full tag like vi-VN`);
      }
      if (locale === defaultLocale) problems.push(`${what} overrides its default locale`);
    }
    if (new Set(locales).size < locales.length) problems.push(`${what} overrides a locale twice`);
    for (const override of overrides) {
      if (!attribute(override, 'Value')) problems.push(`${what} has an empty override`);
    }
  }
  return problems;
}
