import { spawnSync } from 'node:child_process';

/** As a script would read them: every cell of every sheet, values only. Prints seconds. */
const SCRIPTS = {
  openpyxl: `
import sys, time, glob, openpyxl
start = time.perf_counter()
for path in sorted(glob.glob(sys.argv[1] + '/*.xlsx'))[:int(sys.argv[2])]:
    book = openpyxl.load_workbook(path, data_only=True)
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            pass
print(time.perf_counter() - start)
`,
  pandas: `
import sys, time, glob, pandas
start = time.perf_counter()
for path in sorted(glob.glob(sys.argv[1] + '/*.xlsx'))[:int(sys.argv[2])]:
    pandas.read_excel(path, sheet_name=None, header=None)
print(time.perf_counter() - start)
`,
} as const;

/** Debian's libraries belong to Debian's Python, which need not be the first one on the path. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

/** Seconds; null where Python or the library is missing. */
export function readWithPython(
  library: keyof typeof SCRIPTS,
  folder: string,
  files: number,
): number | null {
  for (const python of PYTHONS) {
    const { status, stdout } = spawnSync(python, ['-c', SCRIPTS[library], folder, String(files)], {
      encoding: 'utf8',
    });
    if (status === 0) return Number(stdout);
  }
  return null;
}

/** `openpyxl 3.0.9`; null: it is not there. */
export function pythonVersion(library: keyof typeof SCRIPTS): string | null {
  for (const python of PYTHONS) {
    const ask = `import ${library}; print(${library}.__version__)`;
    const { status, stdout } = spawnSync(python, ['-c', ask], { encoding: 'utf8' });
    if (status === 0) return `${library} ${stdout.trim()}`;
  }
  return null;
}
