import { CACHE, commonHeaders, FOLDERS, type HeaderOptions } from './headers';

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/**
 * A snippet for a `server` block. An inner `add_header` takes away those of the outer block, so that
 * every location repeats them all (nginx, ngx_http_headers_module).
 *
 * @param folder path of the release on the host, `/` or `/app/`
 */
export function nginxConf(folder: string, options: HeaderOptions): string {
  const common = [...commonHeaders(options)];
  const block = (match: string, cache: string): readonly string[] => [
    `location ${match} {`,
    '    limit_except GET { deny all; }',
    ...common.map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`),
    // Not on errors: a script that is missing for a moment must not be missing for a year.
    `    add_header Cache-Control ${quoted(cache)};`,
    '}',
  ];
  return `${[
    '# Thi đua: include this file in the server block of the host that the manifest names.',
    '# The folder site/ of the release goes below the root of that server block, at this path:',
    `#   ${folder}`,
    '# TLS with a certificate that the users’ machines trust is needed, and no sign-in before the pages.',
    ...block(`^~ ${folder}${FOLDERS.hashed}/`, CACHE.hashed),
    ...block(`^~ ${folder}${FOLDERS.icon}/`, CACHE.icon),
    ...block(folder, CACHE.page),
  ].join('\n')}\n`;
}
