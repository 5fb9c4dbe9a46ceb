import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../domain/text/likeness';
import { UsageError } from './usage-error';
import { USAGE } from './usage';

export type Command =
  | 'init'
  | 'sheets'
  | 'notices'
  | 'check'
  | 'rank'
  | 'explain'
  | 'diff'
  | 'papers'
  | 'seal'
  | 'verify'
  | 'next'
  | 'gather';

export interface Arguments {
  readonly command: Command;
  /** The workbook, for `gather` the folder of workbooks; empty for `init`. */
  readonly input: string;
  /** For `diff`: the workbook it is compared with. */
  readonly other: string | undefined;
  readonly out: string | undefined;
  /** For `gather`: the book that was gathered before. */
  readonly into: string | undefined;
  readonly template: string | undefined;
  readonly submissions: string | undefined;
  readonly json: string | undefined;
  /** For `explain`: code or name of the unit, and the one criterion that is asked about. */
  readonly unit: string | undefined;
  readonly criterion: string | undefined;
  readonly acceptProposed: boolean;
  readonly force: boolean;
  readonly language: 'vi' | 'en';
}

const OPTIONS = {
  out: { type: 'string' },
  into: { type: 'string' },
  template: { type: 'string' },
  submissions: { type: 'string' },
  json: { type: 'string' },
  unit: { type: 'string' },
  criterion: { type: 'string' },
  lang: { type: 'string', default: 'vi' },
  'accept-proposed': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsConfig['options'];

const COMMANDS: readonly Command[] = [
  'init',
  'sheets',
  'notices',
  'check',
  'rank',
  'explain',
  'diff',
  'papers',
  'seal',
  'verify',
  'next',
  'gather',
];
const WRITES_NO_BOOK: readonly Command[] = ['check', 'explain', 'diff', 'verify'];

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
    throw new UsageError(
      command === 'gather'
        ? 'thiếu thư mục sổ của các cụm · which folder? thidua gather <thư mục>'
        : `thiếu tên sổ · which workbook? thidua ${command} so.xlsx`,
    );
  }
  // `thidua init` alone asks which templates there are.
  const asks = command === 'init' && values.template === undefined;
  if (!WRITES_NO_BOOK.includes(command) && !asks && values.out === undefined) {
    throw new UsageError('thiếu --out · where to write? --out <tệp hoặc thư mục>');
  }
  if (command === 'explain' && values.unit === undefined) {
    throw new UsageError('thiếu --unit · which unit? --unit "<mã hoặc tên · code or name>"');
  }
  const language = values.lang;
  if (language !== 'vi' && language !== 'en') throw new UsageError('--lang: vi | en');
  return {
    command,
    input: input ?? '',
    other,
    out: values.out,
    into: values.into,
    template: values.template,
    submissions: values.submissions,
    json: values.json,
    unit: values.unit,
    criterion: values.criterion,
    acceptProposed: values['accept-proposed'],
    force: values.force,
    language,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError(whatIsWrong(error instanceof Error ? error : new Error(String(error))));
  }
}

/** Node says it in English only; which option it is about stands in its sentence. */
function whatIsWrong({ message, code }: Error & { readonly code?: unknown }): string {
  const option = /'(?:-[a-z], )?(--?[^\s'=]+)/i.exec(message)?.[1];
  if (option === undefined) return message;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = nearest(
      option,
      Object.keys(OPTIONS).map((name) => `--${name}`),
    );
    const hint = known === undefined ? '' : ` – có phải ${known}? · did you mean ${known}?`;
    return `không có tùy chọn · unknown option: ${option}${hint}`;
  }
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message;
  const name = option.replace(/^-+/, '');
  const flag = Object.entries(OPTIONS).some(
    ([own, { type }]) => own === name && type === 'boolean',
  );
  return flag
    ? `tùy chọn này không có giá trị · takes no value: ${option}`
    : `thiếu giá trị · needs a value: ${option}`;
}
