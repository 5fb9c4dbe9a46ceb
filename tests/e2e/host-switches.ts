import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { PanePage } from './pane-page';

/** The faults of the workbench, by their words in its list. */
export type FaultName = 'Thất bại' | 'Bị hạn chế' | 'Mất trả lời' | 'Không trả lời';

export async function setLatency({ page }: PanePage, milliseconds: number): Promise<void> {
  const label = `${String(milliseconds)} ms`;
  await page.getByRole('combobox', { name: 'Độ trễ' }).selectOption({ label });
}

/** The next request meets it. */
export async function planFault({ page }: PanePage, fault: FaultName): Promise<void> {
  const label = fault;
  await page.getByRole('combobox', { name: 'Sự cố ở yêu cầu tới' }).selectOption({ label });
}

/** So many requests meet it, one after the other. The line must be slow enough to plan in between. */
export async function meetFaults(opened: PanePage, fault: FaultName, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await planFault(opened, fault);
    await faultMet(opened);
  }
}

/** The workbench shows a planned fault until it has happened. */
export async function faultMet({ page }: PanePage): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('#fault')?.value === '',
    undefined,
    { timeout: 60_000 },
  );
}

/** All parts of the workbook as it would be saved now, by their names. */
export async function savedParts({ page }: PanePage): Promise<Readonly<Record<string, string>>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => name.startsWith('xl/'))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

/** Waits until so many more requests than now have been answered. */
export async function untilRequests({ page }: PanePage, more: number): Promise<void> {
  await page.evaluate(
    (count) =>
      new Promise<void>((resolve) => {
        const traffic = document.querySelector('#traffic');
        const requests = (): number => parseInt(traffic?.textContent ?? '', 10);
        const from = requests();
        const look = (): void => {
          if (requests() >= from + count) resolve();
          else setTimeout(look, 50);
        };
        look();
      }),
    more,
  );
}
