import { Breath } from './breathe';
import { corrupt, FileProblem } from './file-problem';
import { PartDecoder } from './xml/text-decoder';
import { type OpenVocabulary, type XmlHandler, XmlScanner } from './xml/scanner';
import type { Archive, ArchiveEntry } from './zip/archive';
import { inflateEntry } from './zip/inflate-entry';

export function findPart(archive: Archive, name: string): ArchiveEntry | undefined {
  const key = name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
  return archive.entries.get(key) ?? archive.entries.get(decodePercent(key));
}

export function hasPart(archive: Archive, matches: (lowerName: string) => boolean): boolean {
  for (const name of archive.entries.keys()) if (matches(name)) return true;
  return false;
}

/** Sends one XML part through a handler. The check sum is compared when the part has run through. */
export async function readPart(
  archive: Archive,
  name: string,
  handler: XmlHandler,
  breath: Breath = new Breath(),
  vocabulary?: OpenVocabulary,
): Promise<void> {
  const entry = findPart(archive, name);
  if (!entry) throw corrupt('missingPart', name);
  const decoder = new PartDecoder();
  const scanner = new XmlScanner(handler, vocabulary);
  try {
    for (const piece of inflateEntry(archive, entry)) {
      scanner.feed(decoder.decode(piece, false));
      if (breath.due) await breath.take();
    }
    scanner.feed(decoder.decode(new Uint8Array(0), true));
    scanner.finish();
  } catch (error) {
    throw withPart(error, entry.name);
  }
}

function withPart(error: unknown, part: string): unknown {
  if (!(error instanceof FileProblem) || error.params.part !== undefined) return error;
  return new FileProblem(error.problem, { ...error.params, part }, { cause: error.cause });
}

function decodePercent(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
