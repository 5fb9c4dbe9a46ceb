import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';
import { USAGE } from './usage';

export type Command = 'init' | 'sheets' | 'check' | 'rank' | 'diff' | 'seal' | 'verify';

export interface Arguments {
  readonly command: Command;
  /** The workbook; empty for `init`. */
  readonly input: string;
  /** For `diff`: the workbook it is compared with. */
  readonly other: string | undefined;
  readonly out: string | undefined;
  readonly template: string | undefined;
  readonly submissions: string | undefined;
  readonly json: string | undefined;
  readonly acceptProposed: boolean;
  readonly force: boolean;
  readonly language: 'vi' | 'en';
}

const COMMANDS: readonly Command[] = ['init', 'sheets', 'check', 'rank', 'diff', 'seal', 'verify'];
const WRITES_NO_BOOK: readonly Command[] = ['check', 'diff', 'verify'];

/** Null: help was asked for. */
export function readArguments(argv: readonly string[]): Arguments | null {
  const { values, positionals } = parse(argv);
  if (values.help || positionals.length === 0) return null;
  const [name, input, ...others] = positionals;
  const command = COMMANDS.find((one) => one === name);
  const [other, ...rest] = command === 'diff' ? others : [undefined, ...others];
  if (!command) throw new UsageError(`không có lệnh “${String(name)}” · unknown command\n${USAGE}`);
  if (rest.length > 0)
    throw new UsageError(`thừa tham số · unexpected argument: ${rest.join(' ')}`);
  if (command !== 'init' && input === undefined) {
    throw new UsageError(`thiếu tên sổ · which workbook? thidua ${command} so.xlsx`);
  }
  // `thidua init` alone asks which templates there are.
  const asks = command === 'init' && values.template === undefined;
  if (!WRITES_NO_BOOK.includes(command) && !asks && values.out === undefined) {
    throw new UsageError('thiếu --out · where to write? --out <tệp hoặc thư mục>');
  }
  const language = values.lang;
  if (language !== 'vi' && language !== 'en') throw new UsageError('--lang: vi | en');
  return {
    command,
    input: input ?? '',
    other,
    out: values.out,
    template: values.template,
    submissions: values.submissions,
    json: values.json,
    acceptProposed: values['accept-proposed'],
    force: values.force,
    language,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        template: { type: 'string' },
        submissions: { type: 'string' },
        json: { type: 'string' },
        lang: { type: 'string', default: 'vi' },
        'accept-proposed': { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
