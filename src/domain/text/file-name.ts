/** Names come from the workbook: nothing in them may lead out of the folder. */
export function fileName(name: string): string {
  const safe = [...name.normalize('NFC')]
    .map((character) => (/[\p{L}\p{N} _().,-]/u.test(character) ? character : '_'))
    .join('');
  return safe.replace(/^[. ]+|[. ]+$/g, '');
}
