/** Names come from the workbook: nothing in them may lead out of the folder. */
export function unitFileName(what: string, unit: string): string {
  const safe = [...unit.normalize('NFC')]
    .map((character) => (/[\p{L}\p{N} _().,-]/u.test(character) ? character : '_'))
    .join('');
  return `${what} - ${safe.replace(/^[. ]+|[. ]+$/g, '')}.xlsx`;
}
