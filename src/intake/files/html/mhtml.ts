import { FileProblem } from '../file-problem';

export interface WebPart {
  readonly location: string;
  readonly type: string;
  readonly charset: string | undefined;
  readonly bytes: Uint8Array;
}

const MOST_PARTS = 2_000;

/** A web archive (RFC 2557): the parts of a message, decoded. */
export function webParts(bytes: Uint8Array): readonly WebPart[] {
  // Headers and encodings are ASCII; what is neither passes byte by byte.
  const text = new TextDecoder('latin1').decode(bytes);
  const head = headerOf(text.slice(0, 20_000));
  const boundary = /boundary="?([^";\r\n]{1,200})"?/i.exec(head.fields)?.[1];
  if (boundary === undefined) return [partOf(text)];
  const pieces = text.split(`--${boundary}`, MOST_PARTS);
  const closed = text.includes(`--${boundary}--`);
  if (!closed) throw new FileProblem('truncated', { reason: 'structure' });
  return pieces
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .map(partOf);
}

/** A line end in front, as the boundary leaves it, is half of the blank line where there are no headers. */
function partOf(text: string): WebPart {
  const { fields, end } = headerOf(text);
  const field = (name: string): string =>
    new RegExp(`^${name}:[ \\t]*([^\\r\\n]{0,1000})`, 'im').exec(fields)?.[1]?.trim() ?? '';
  const type = field('Content-Type');
  return {
    location: field('Content-Location'),
    type: type.split(';', 1)[0]?.trim().toLowerCase() ?? '',
    charset: /charset="?([^";\s]{1,40})"?/i.exec(type)?.[1],
    bytes: decode(text.slice(end), field('Content-Transfer-Encoding').toLowerCase()),
  };
}

/** Up to the blank line; folded lines are joined. */
function headerOf(text: string): { fields: string; end: number } {
  const blank = /\r?\n\r?\n/.exec(text.slice(0, 20_000));
  const end = blank ? blank.index + blank[0].length : 0;
  return { fields: text.slice(0, end).replace(/\r?\n[ \t]{1,200}/g, ' '), end };
}

function decode(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return latin(atob(body.replace(/[^A-Za-z0-9+/]/g, '')));
  if (encoding !== 'quoted-printable') return latin(body);
  const joined = body.replace(/=[ \t]{0,100}\r?\n/g, '');
  return latin(
    joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  );
}

function latin(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
