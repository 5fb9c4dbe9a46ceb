const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** `21` → `hai mươi mốt`: a count that is signed stands in words too. Up to 999, else in figures. */
export function numberInWords(count: number): string {
  if (!Number.isInteger(count) || count < 0 || count > 999) return String(count);
  const [hundreds, rest] = [Math.floor(count / 100), count % 100];
  if (hundreds === 0) return belowHundred(rest);
  const start = `${digit(hundreds)} trăm`;
  if (rest === 0) return start;
  return `${start} ${rest < 10 ? `linh ${digit(rest)}` : belowHundred(rest)}`;
}

/** `04 (bốn)` */
export function countInFull(count: number): string {
  return `${String(count).padStart(2, '0')} (${numberInWords(count)})`;
}

function belowHundred(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (tens === 0) return digit(ones);
  const start = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  if (ones === 0) return start;
  if (ones === 5) return `${start} lăm`;
  return `${start} ${ones === 1 && tens > 1 ? 'mốt' : digit(ones)}`;
}

function digit(value: number): string {
  return DIGITS[value] ?? '';
}
