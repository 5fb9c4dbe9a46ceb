import { recallUnit, type Memory, type Remembered } from '../../../domain/memory/memory';
import type { Unit } from '../../../domain/units/unit';
import type { HeadLine } from './head-lines';

export interface RecalledUnit {
  readonly unit: Unit;
  readonly answer: Remembered<string>;
  readonly from: 'header' | 'sheetName' | 'fileName';
}

/** The unit that the clerk once gave for a line of the sheet, else for its name or the file's. */
export function recallSender(
  units: readonly Unit[],
  sources: {
    readonly file: string;
    readonly sheet: string;
    readonly above: readonly HeadLine[];
    readonly below: readonly HeadLine[];
  },
  memory: Memory,
): RecalledUnit | undefined {
  if (memory.units.size === 0) return undefined;
  const lines = [...sources.above, ...sources.below].flatMap(({ text }) => [text, labelled(text)]);
  const places = [
    ['header', lines],
    ['sheetName', [sources.sheet]],
    ['fileName', [sources.file, sources.file.replace(/\.\w+$/, '')]],
  ] as const;
  for (const [from, names] of places) {
    for (const name of names) {
      const answer = recallUnit(memory, name);
      const unit = answer && units.find(({ code }) => code === answer.means);
      if (unit) return { unit, answer, from };
    }
  }
  return undefined;
}

/** `Đơn vị: Sở X` → `Sở X`. */
function labelled(text: string): string {
  return text.slice(text.indexOf(':') + 1);
}
