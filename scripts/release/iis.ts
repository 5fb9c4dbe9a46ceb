import { encode } from '../manifest/xml';
import { CACHE, commonHeaders, FOLDERS, type FileKind, type HeaderOptions } from './headers';

/** What IIS adds of itself and a pane must not have, or nobody needs. */
const REMOVED = ['X-Powered-By', 'X-Frame-Options'];

function cached(kind: FileKind): string {
  return `<httpProtocol><customHeaders><remove name="Cache-Control" /><add name="Cache-Control" value="${encode(CACHE[kind])}" /></customHeaders></httpProtocol>`;
}

/** The web.config of the folder `site`; inner locations inherit the headers and add their own. */
export function webConfig(options: HeaderOptions): string {
  const headers = [...commonHeaders(options)].flatMap(([name, value]) => [
    `<remove name="${name}" />`,
    `<add name="${name}" value="${encode(value)}" />`,
  ]);
  const lines = [
    ...REMOVED.map((name) => `<remove name="${name}" />`),
    ...headers,
    '<remove name="Cache-Control" />',
    `<add name="Cache-Control" value="${encode(CACHE.page)}" />`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${lines.map((line) => `        ${line}`).join('\n')}
      </customHeaders>
    </httpProtocol>
    <directoryBrowse enabled="false" />
  </system.webServer>
  <location path="${FOLDERS.hashed}">
    <system.webServer>${cached('hashed')}</system.webServer>
  </location>
  <location path="${FOLDERS.icon}">
    <system.webServer>${cached('icon')}</system.webServer>
  </location>
</configuration>
`;
}
