import { walk, type XmlElement } from './xml';

/**
 * Child elements in the order Excel on the web insists on ([MS-OWEMXML]; the online validator lets
 * a wrong order through). Only the elements that this manifest may use.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['OfficeGroup', 'Group', 'Label', 'InsertAfter', 'InsertBefore'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Items', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName', 'Title'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const REPEATED = new Set(['Group', 'Control', 'ExtensionPoint']);

export function checkOrder(root: XmlElement): string[] {
  const problems: string[] = [];
  for (const element of walk(root)) {
    const order = ORDER[element.name];
    if (!order) continue;
    let last = -1;
    const seen = new Set<string>();
    for (const { name, line } of element.children) {
      const place = order.indexOf(name);
      const where = `line ${line}: <${name}> in <${element.name}>`;
      if (place < 0) problems.push(`${where} is not known here`);
      else if (place < last) problems.push(`${where} must stand before <${order[last]}>`);
      else if (seen.has(name) && !REPEATED.has(name)) problems.push(`${where} stands twice`);
      last = Math.max(last, place);
      seen.add(name);
    }
  }
  return problems;
}
