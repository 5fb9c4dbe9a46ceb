import { themeOf, type HostChoices } from './host-choices';
import { fillSelect, place } from './places';
import type { PageWords } from './words';

const LEVELS = ['1.7', '1.13', '1.14', '1.16', '1.17', '1.20'];
const LATENCIES = ['0', '100', '500', '2000'];
const LANGUAGES = [
  ['vi-VN', 'Tiếng Việt'],
  ['en-US', 'English'],
] as const;

/** By what they make of a number. */
const CULTURES = [
  ['vi-VN', '1.234,5'],
  ['en-US', '1,234.5'],
] as const;

export interface PanelHost {
  readonly choices: () => HostChoices;
  readonly choose: (change: Partial<HostChoices>) => void;
  readonly fault: (name: string) => void;
  readonly typing: (on: boolean) => void;
  readonly lockBook: (on: boolean) => void;
  readonly lockSheet: (on: boolean) => void;
}

/** The switches of the Excel behind the page. */
export class HostPanel {
  private readonly host: PanelHost;

  constructor(host: PanelHost) {
    this.host = host;
    const onChange = (id: string, changed: (value: string) => void): void => {
      const select = place(id, HTMLSelectElement);
      select.addEventListener('change', () => changed(select.value));
    };
    const onCheck = (id: string, changed: (on: boolean) => void): void => {
      const box = place(id, HTMLInputElement);
      box.addEventListener('change', () => changed(box.checked));
    };
    onChange('platform', (value) => {
      host.choose({ platform: value === 'desktop' ? 'desktop' : 'web' });
    });
    onChange('api', (api) => host.choose({ api }));
    onChange('language', (language) => host.choose({ language }));
    onChange('culture', (culture) => host.choose({ culture }));
    onChange('theme', (value) => host.choose({ theme: themeOf(value) }));
    onChange('latency', (value) => host.choose({ latency: Number(value) }));
    onChange('fault', host.fault);
    onCheck('typing', host.typing);
    onCheck('lock-book', host.lockBook);
    onCheck('lock-sheet', host.lockSheet);
  }

  write(words: PageWords): void {
    const { platform, api, language, culture, theme, latency } = this.host.choices();
    const select = (
      id: string,
      options: readonly (readonly [string, string])[],
      chosen: string,
    ): void => fillSelect(place(id, HTMLSelectElement), options, chosen);
    select(
      'platform',
      [
        ['web', words.web],
        ['desktop', words.desktop],
      ],
      platform,
    );
    select(
      'api',
      LEVELS.map((level) => [level, level]),
      api,
    );
    select('language', LANGUAGES, language);
    select('culture', [['', words.asLanguage], ...CULTURES], culture);
    select(
      'theme',
      [
        ['system', words.system],
        ['light', words.light],
        ['dark', words.dark],
        ['contrast', words.contrast],
      ],
      theme,
    );
    select(
      'latency',
      LATENCIES.map((value) => [value, `${value} ms`]),
      String(latency),
    );
    select(
      'fault',
      [
        ['', words.none],
        ['fail', words.fail],
        ['throttle', words.throttle],
        ['lost', words.lost],
        ['hang', words.hang],
      ],
      '',
    );
  }

  /** What the workbook says of itself; a planned fault stays shown until it has happened. */
  show(state: { book: boolean; sheet: boolean; faults: number }): void {
    place('lock-book', HTMLInputElement).checked = state.book;
    place('lock-sheet', HTMLInputElement).checked = state.sheet;
    if (state.faults === 0) place('fault', HTMLSelectElement).value = '';
  }
}
