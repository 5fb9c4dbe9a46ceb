/** `21/11/2026 14:05`: how the sheets write a moment. */
export function writeTime(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${String(moment.getFullYear())}`;
  return `${date} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
