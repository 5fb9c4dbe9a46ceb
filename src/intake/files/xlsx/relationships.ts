import { tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import type { Archive } from '../zip/archive';
import type { Attributes } from '../xml/attributes';
import type { XmlHandler } from '../xml/scanner';
import { findPart, readPart } from '../package';

export interface Relationship {
  readonly id: string;
  /** The last word of its type address, which usual and Strict files have in common. */
  readonly type: string;
  /** A part name without leading slash; for an outside target, the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** What a part (`''` for the package itself) points to; nothing when it has no list. */
export async function readRelationships(archive: Archive, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const list = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!findPart(archive, list)) return [];
  const handler = new RelationshipHandler(folder);
  await readPart(archive, list, handler);
  return handler.found;
}

class RelationshipHandler implements XmlHandler {
  listening = false;
  readonly found: Relationship[] = [];

  constructor(private readonly folder: string) {}

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth !== 1 || name !== 'Relationship') return;
    if (this.found.length >= LIMITS.entries) throw tooLarge('entries', LIMITS.entries);
    const type = attributes.get('Type') ?? '';
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    this.found.push({
      id: attributes.get('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolve(this.folder, target),
      external,
    });
  }

  close(): void {
    // Nothing to collect at the end of a relationship.
  }

  text(): void {
    // A relationship has attributes only.
  }
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
