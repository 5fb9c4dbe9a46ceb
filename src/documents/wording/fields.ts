import { fold } from '../../domain/text/fold';
import type { Line, Run } from '../../domain/papers/document';

/** What may stand in braces: name of the field as a clerk reads it → its words; '' is not known. */
export class Fields {
  private readonly values: ReadonlyMap<string, string>;

  constructor(entries: Iterable<readonly [name: string, value: string]>) {
    this.values = new Map([...entries].map(([name, value]) => [fold(name), value.trim()]));
  }

  /** Undefined: there is no such field. */
  get(name: string): string | undefined {
    return this.values.get(fold(name));
  }

  with(entries: Iterable<readonly [name: string, value: string]>): Fields {
    return new Fields([...this.values, ...entries]);
  }
}

const IN_BRACES = /\{([^{}\n]{1,80})\}/g;

/** `Năm {Năm thi đua}` → words; a field that is unknown or empty becomes a gap. */
export function fillIn(wording: string, fields: Fields): Line {
  const runs: Run[] = [];
  let from = 0;
  for (const match of wording.matchAll(IN_BRACES)) {
    const [whole, name = ''] = match;
    if (match.index > from) runs.push({ kind: 'text', text: wording.slice(from, match.index) });
    const value = fields.get(name) ?? '';
    runs.push(value === '' ? { kind: 'gap', field: name.trim() } : { kind: 'text', text: value });
    from = match.index + whole.length;
  }
  if (from < wording.length) runs.push({ kind: 'text', text: wording.slice(from) });
  return joined(runs);
}

/** Names in braces that no field has: a slip of the person who worded it. */
export function unknownFields(wording: string, fields: Fields): readonly string[] {
  return namesIn(wording).filter((name) => fields.get(name) === undefined);
}

/** Whether all that a sentence speaks of is known. */
export function isKnown(wording: string, fields: Fields): boolean {
  return namesIn(wording).every((name) => (fields.get(name) ?? '') !== '');
}

function namesIn(wording: string): readonly string[] {
  return [...wording.matchAll(IN_BRACES)].map(([, name = '']) => name.trim());
}

function joined(runs: readonly Run[]): Line {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.kind === 'text' && last?.kind === 'text') {
      out[out.length - 1] = { kind: 'text', text: last.text + run.text };
    } else out.push(run);
  }
  return out;
}
