import {
  openEmbeddedExcel,
  type EmbeddedExcel,
  type OpenOptions,
} from '../../../src/workbench/host/embedded-excel';

/** Opens a workbook, installs it for the length of `work`, and takes it away again. */
export async function withExcel<T>(
  work: (excel: EmbeddedExcel) => Promise<T>,
  options: OpenOptions = {},
): Promise<T> {
  const excel = await openEmbeddedExcel(options);
  excel.install();
  try {
    return await work(excel);
  } finally {
    excel.uninstall();
  }
}

/** The code of the error that the real library throws, or the reason why there is none. */
export async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'no error';
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

export async function failureOf(work: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('no error');
}

/** Long enough for events, which follow an answer, to arrive. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
