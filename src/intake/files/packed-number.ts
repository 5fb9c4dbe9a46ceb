const scratch = new DataView(new ArrayBuffer(8));

export function doubleOf(low: number, high: number): number {
  scratch.setUint32(0, low, true);
  scratch.setUint32(4, high, true);
  return scratch.getFloat64(0, true);
}

/** Thirty bits of an integer or of a double, perhaps a hundred times too large (MS-XLS §2.5.217). */
export function packedNumber(bits: number): number {
  const number = bits & 2 ? (bits | 0) >> 2 : doubleOf(0, bits - (bits & 3));
  return bits & 1 ? number / 100 : number;
}
