import { readQuorum } from '../awards/votes/vote-rule';
import { finding, type Finding } from '../findings/finding';
import { placeIn } from '../findings/place';
import { readTieChain } from '../ranking/tie-chain';
import { settingCell, type SettingsTable } from '../settings/read-settings';
import { SETTINGS, type SettingKey, type Settings } from '../settings/settings';
import type { Parsed } from './language/parsed';
import { readScoreSource } from './sources/score-source';
import { readLatePlace, readLateRule } from './submission/late-rule';

/** Settings that hold a rule of their own language, and who reads it. */
const RULES: Readonly<
  Partial<Record<SettingKey, (text: string, codes: ReadonlySet<string>) => Parsed<unknown>>>
> = {
  lateRule: readLateRule,
  latePenaltyInto: (text, codes) => {
    const place = readLatePlace(text);
    if (!place.ok || place.value.into === 'deduction' || codes.has(place.value.code)) return place;
    return { ok: false, error: { problem: 'unknownCode', found: place.value.code } };
  },
  scoreSource: readScoreSource,
  tieChain: readTieChain,
  quorum: readQuorum,
};

/** Rules of *Thiết lập* that cannot be read, each at its cell with the nearest word. */
export function checkSettingRules(
  table: SettingsTable,
  settings: Settings,
  codes: ReadonlySet<string>,
): readonly Finding[] {
  return Object.entries(RULES).flatMap(([key, read]) => {
    const setting = key as SettingKey;
    const text = settings.text(setting);
    if (!settings.isAnswered(setting)) return [];
    const result = read(text, codes);
    if (result.ok) return [];
    const { label, ...schema } = SETTINGS[setting];
    const { found, suggestion = '' } = result.error;
    const expected = 'allowed' in schema ? schema.allowed : '';
    return [
      finding({
        kind: 'settingUnreadable',
        place: placeIn(table.sheet, settingCell(table, label)),
        raw: text,
        params: { setting: label, found, expected, suggestion },
      }),
    ];
  });
}
