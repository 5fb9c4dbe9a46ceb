import type { Random } from '../../scripts/support/random';

type Json = unknown;

/** What nobody expects in a message: other kinds, names that every object answers to, depth. */
function hostile(random: Random): Json {
  const deep = (levels: number): Json => (levels === 0 ? 1 : [deep(levels - 1)]);
  return random.pick<Json>([
    ...[null, true, 0, -1, 1e308, 2 ** 53, '', '__proto__', 'constructor', 'toString', '#REF!'],
    ...[[], {}, [[]], [null], ['x', 1], deep(300), 'x'.repeat(40_000), '\u202e', '\ud800'],
    ...[
      JSON.parse('{"__proto__":{"polluted":1}}'),
      { constructor: { prototype: { polluted: 1 } } },
    ],
  ]);
}

/** A copy in which one to three values, keys or items are other ones. */
export function mutateJson(value: Json, random: Random): Json {
  let copy = structuredClone(value);
  for (let turn = 1 + random.below(3); turn > 0; turn -= 1) copy = changed(copy, random, 12);
  return copy;
}

function changed(value: Json, random: Random, steps: number): Json {
  if (typeof value !== 'object' || value === null || steps === 0) return hostile(random);
  const keys = Object.keys(value);
  if (keys.length === 0 || random.below(8) === 0) return hostile(random);
  const key = random.pick(keys);
  if (Array.isArray(value)) {
    const items = [...(value as Json[])];
    const at = Number(key);
    if (random.below(6) === 0) items.splice(at, 1, ...Array.from({ length: 3 }, () => items[at]));
    else items[at] = changed(items[at], random, steps - 1);
    return items;
  }
  const entries = Object.entries(value).map(([name, part]): [string, Json] => {
    if (name !== key) return [name, part];
    if (random.below(8) === 0) return [random.pick(['__proto__', 'constructor', 'x', '']), part];
    return [name, changed(part, random, steps - 1)];
  });
  return Object.fromEntries(
    random.below(8) === 0 ? entries.filter(([name]) => name !== key) : entries,
  );
}
