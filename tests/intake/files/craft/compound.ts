import { CFB } from '@e965/xlsx';

interface Container {
  utils: {
    cfb_new: () => object;
    cfb_add: (container: object, name: string, content: Uint8Array) => void;
  };
  write: (container: object, options: { type: 'array' }) => ArrayLike<number>;
}

/** A compound file with the given streams, in the order of the record. */
export function craftCompound(streams: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const maker = CFB as unknown as Container;
  const container = maker.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    maker.utils.cfb_add(container, `/${name}`, bytes);
  }
  return Uint8Array.from(maker.write(container, { type: 'array' }));
}
