import type { RaisedEvent } from '../host/workbook-host';
import type { HostChoices } from './host-choices';
import { OfficeFrame } from './office-frame';
import type { OpenBook } from './open-book';
import { place } from './places';

export interface FramesHost {
  readonly book: () => OpenBook;
  readonly choices: () => HostChoices;
  /** Something may have changed. */
  readonly answered: () => void;
  readonly commandEnded: () => void;
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** The add-in's two pages: the pane, and the one that runs the functions of the ribbon. */
export class AddInFrames {
  private readonly pane: OfficeFrame;
  private readonly commands: OfficeFrame;
  private readonly host: FramesHost;

  constructor(host: FramesHost) {
    this.host = host;
    const frameHost = {
      facts: () => {
        const { api, language, platform } = host.choices();
        const { name, host: excel } = host.book();
        return {
          excelApi: api,
          language,
          // On the web it was seen refusing all the same (office-js#3019).
          waitsForCellEdit: platform === 'desktop',
          documentUrl: `${location.origin}/${name}`,
          settings: [...excel.workbook.settings].map(
            ([key, value]) => [key, JSON.stringify(value)] as const,
          ),
        };
      },
      answer: async (text: string, flags: number) => {
        const { latency } = host.choices();
        if (latency > 0) await wait(latency);
        const answer = await host.book().door.answer(text, flags);
        host.answered();
        return answer;
      },
      saveSettings: (pairs: readonly (readonly [string, string])[]) => {
        const { settings } = host.book().host.workbook;
        for (const [key, json] of pairs) settings.set(key, JSON.parse(json));
      },
      commandEnded: host.commandEnded,
    };
    this.pane = new OfficeFrame(place('pane', HTMLIFrameElement), frameHost);
    this.commands = new OfficeFrame(place('commands', HTMLIFrameElement), frameHost);
  }

  /** Loads both pages anew, as Excel does when a workbook is opened. */
  open(panePage: string, functionPage: string): void {
    this.openPane(panePage);
    this.commands.open(this.address(functionPage), this.host.choices().theme);
  }

  /** The person closes the pane: Excel throws its page away. */
  closePane(): void {
    this.pane.close();
  }

  openPane(panePage: string): void {
    this.pane.open(this.address(panePage), this.host.choices().theme);
  }

  private address(page: string): URL {
    return new URL(page, this.host.choices().addInOrigin || location.origin);
  }

  raise(events: readonly RaisedEvent[]): void {
    this.pane.raise(events);
    this.commands.raise(events);
  }

  run(functionName: string, controlId: string): void {
    this.commands.invoke(functionName, controlId);
  }
}
