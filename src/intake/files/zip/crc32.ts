const TABLES = [makeFirst()];
for (let n = 1; n < 4; n += 1) {
  const previous = TABLES[n - 1] as Int32Array;
  const first = TABLES[0] as Int32Array;
  TABLES.push(previous.map((value) => (value >>> 8) ^ (first[value & 255] as number)));
}
const [T0, T1, T2, T3] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];

/** The running check sum of zip; start with 0. Four bytes a turn: twice as fast as one. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let crc = ~previous;
  const whole = bytes.length - (bytes.length % 4);
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (T3[crc & 255] as number) ^
      (T2[(crc >>> 8) & 255] as number) ^
      (T1[(crc >>> 16) & 255] as number) ^
      (T0[crc >>> 24] as number);
  }
  for (; at < bytes.length; at += 1) {
    crc = (crc >>> 8) ^ (T0[(crc ^ (bytes[at] as number)) & 255] as number);
  }
  return ~crc >>> 0;
}

function makeFirst(): Int32Array {
  const table = new Int32Array(256);
  for (let n = 0; n < 256; n += 1) {
    let value = n;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    table[n] = value;
  }
  return table;
}
