import { Breath } from '../../../src/intake/files/breathe';
import { FileProblem } from '../../../src/intake/files/file-problem';
import { findPart, hasPart, readPart } from '../../../src/intake/files/package';
import type { XmlHandler } from '../../../src/intake/files/xml/scanner';
import { type Archive, openArchive } from '../../../src/intake/files/zip/archive';
import { MAIN, zipParts } from './craft/package';
import { joined, rawEntry, rawZip } from './craft/raw-zip';
import { ascii, u8 } from './craft/biff';

const archiveOf = (parts: Readonly<Record<string, string | Uint8Array>>): Archive =>
  openArchive(zipParts(parts));

class CountedBreath extends Breath {
  taken = 0;

  constructor(private readonly tired: boolean) {
    super();
  }

  override get due(): boolean {
    return this.tired;
  }

  override take(): Promise<void> {
    this.taken += 1;
    return Promise.resolve();
  }
}

class Listener implements XmlHandler {
  listening = true;
  readonly seen: string[] = [];

  constructor(private readonly fault?: Error) {}

  open(name: string): void {
    this.seen.push(`<${name}`);
    if (this.fault) throw this.fault;
  }

  close(name: string): void {
    this.seen.push(`>${name}`);
  }

  text(value: string): void {
    this.seen.push(value);
  }
}

/** What reading ended with, whatever it is. */
const endOf = (step: Promise<unknown>): Promise<unknown> => step.catch((error: unknown) => error);

describe('parts by their names', () => {
  const archive = archiveOf({
    'xl/Workbook.xml': 'a',
    'xl/Bảng.xml': 'b',
    'xl/a b.xml': 'c',
    'xl/a%20b.xml': 'd',
    'xl/100%.xml': 'e',
    'xl/c d.xml': 'f',
  });

  it.each([
    ['xl/Workbook.xml', 'xl/Workbook.xml'],
    ['XL/WORKBOOK.XML', 'xl/Workbook.xml'],
    ['/xl/workbook.xml', 'xl/Workbook.xml'],
    ['//xl/workbook.xml', 'xl/Workbook.xml'],
    ['\\xl\\workbook.xml', 'xl/Workbook.xml'],
    ['xl/c%20d.xml', 'xl/c d.xml'],
    ['xl/a%20b.xml', 'xl/a%20b.xml'],
    ['xl/a b.xml', 'xl/a b.xml'],
    ['xl/100%.xml', 'xl/100%.xml'],
  ])('%s is %s', (asked, name) => {
    expect(findPart(archive, asked)?.name).toBe(name);
  });

  it.each(['workbook.xml', 'xl/', '', 'xl//workbook.xml', 'xl/99%.xml', 'xl/workbook.xml/'])(
    '%j is none',
    (asked) => {
      expect(findPart(archive, asked)).toBeUndefined();
    },
  );

  it('a package has a part when one name answers, in small letters', () => {
    expect(hasPart(archive, (name) => name === 'xl/workbook.xml')).toBe(true);
    expect(hasPart(archive, (name) => name === 'xl/Workbook.xml')).toBe(false);
    expect(hasPart(archiveOf({}), () => true)).toBe(false);
  });
});

describe('a part is read', () => {
  const XML = `<a xmlns="${MAIN}">ở<b/></a>`;

  it('through its handler', async () => {
    const listener = new Listener();
    await readPart(archiveOf({ 'xl/A.xml': XML }), '/xl/a.xml', listener);
    expect(listener.seen).toEqual(['<a', 'ở', '<b', '>b', '>a']);
  });

  it('in the words of another vocabulary', async () => {
    const listener = new Listener();
    const vocabulary = () => ({ localName: (name: string) => `my-${name}` });
    const archive = archiveOf({ a: '<x:a><c/></x:a>' });
    await readPart(archive, 'a', listener, new Breath(), vocabulary);
    expect(listener.seen).toEqual(['<my-x:a', '<my-c', '>my-c', '>my-x:a']);
  });

  it('with a breath where one is due', async () => {
    const [tired, awake] = [new CountedBreath(true), new CountedBreath(false)];
    await readPart(archiveOf({ a: XML }), 'a', new Listener(), tired);
    await readPart(archiveOf({ a: XML }), 'a', new Listener(), awake);
    expect([tired.taken, awake.taken]).toEqual([1, 0]);
  });
});

describe('what breaks a part is told with its name, as the package writes it', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['no XML', 'abc', 'xml'],
    ['nothing', '', 'xml'],
    ['an element that stays open', `<a xmlns="${MAIN}">`, 'xml'],
    ['a text behind the last element', `<a xmlns="${MAIN}"/>x`, 'xml'],
    ['a document type', `<!DOCTYPE a><a xmlns="${MAIN}"/>`, 'doctype'],
    ['half a letter at its end', joined([ascii(`<a xmlns="${MAIN}"/>`), u8(0xe1)]), 'encoding'],
  ])('%s', async (_, content, reason) => {
    const problem = await endOf(
      readPart(archiveOf({ 'xl/A.xml': content }), 'xl/a.xml', new Listener()),
    );
    expect(problem).toBeInstanceOf(FileProblem);
    expect(problem).toMatchObject({ problem: 'corrupt', params: { reason, part: 'xl/A.xml' } });
  });

  it('a part that is not there, by the name it was asked for', async () => {
    expect(await endOf(readPart(archiveOf({ a: '' }), 'xl/B.xml', new Listener()))).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'missingPart', part: 'xl/B.xml' },
    });
  });

  it('a check sum that is another', async () => {
    const archive = openArchive(rawZip([{ ...rawEntry('A', `<a xmlns="${MAIN}"/>`), crc: 1 }]));
    expect(await endOf(readPart(archive, 'a', new Listener()))).toMatchObject({
      params: { reason: 'checksum', part: 'A' },
    });
  });

  it('what is behind it is kept for the log', async () => {
    const letters = joined([ascii(`<a xmlns="${MAIN}">`), u8(0xff), ascii('</a>')]);
    const problem = await endOf(readPart(archiveOf({ A: letters }), 'a', new Listener()));
    expect(problem).toMatchObject({ params: { reason: 'encoding', part: 'A' } });
    expect(problem).toHaveProperty('cause.name', 'TypeError');
  });

  it('a limit keeps what it is and how much is allowed', async () => {
    const fault = new FileProblem('tooLarge', { limit: 'cells', allowed: 7 });
    const end = await endOf(readPart(archiveOf({ A: '<a/>' }), 'a', new Listener(fault)));
    expect(end).toMatchObject({
      problem: 'tooLarge',
      params: { limit: 'cells', allowed: 7, part: 'A' },
    });
  });

  it.each<[string, Error]>([
    ['a problem that names its part', new FileProblem('corrupt', { part: 'other' })],
    ['what is no problem of the file', new RangeError('a fault of the program')],
  ])('%s is handed on as it is', async (_, fault) => {
    const archive = archiveOf({ A: `<a xmlns="${MAIN}"/>` });
    expect(await endOf(readPart(archive, 'a', new Listener(fault)))).toBe(fault);
  });
});
