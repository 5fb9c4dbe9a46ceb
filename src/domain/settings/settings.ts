import { APPLICABILITY_SETTINGS } from './groups/applicability';
import { AWARD_SETTINGS } from './groups/awards';
import { BOOK_SETTINGS } from './groups/book';
import { CLUSTER_SETTINGS } from './groups/cluster';
import { DOCUMENT_SETTINGS } from './groups/documents';
import { MEETING_SETTINGS } from './groups/meeting';
import { RANKING_SETTINGS } from './groups/ranking';
import { ROUNDING_SETTINGS } from './groups/rounding';
import { SCALE_SETTINGS } from './groups/scale';
import { SUBMISSION_SETTINGS } from './groups/submission';
import { VERIFICATION_SETTINGS } from './groups/verification';
import { VOTE_SETTINGS } from './groups/votes';
import { Exact } from '../numbers/exact';
import type { SettingSchema } from './setting-schema';

/** Every row of *Thiết lập*, in the order of the sheet. */
export const SETTINGS = {
  ...CLUSTER_SETTINGS,
  ...SUBMISSION_SETTINGS,
  ...SCALE_SETTINGS,
  ...APPLICABILITY_SETTINGS,
  ...VERIFICATION_SETTINGS,
  ...ROUNDING_SETTINGS,
  ...RANKING_SETTINGS,
  ...VOTE_SETTINGS,
  ...AWARD_SETTINGS,
  ...MEETING_SETTINGS,
  ...DOCUMENT_SETTINGS,
  ...BOOK_SETTINGS,
} as const;

export type SettingKey = keyof typeof SETTINGS;
export const SETTING_LIST = Object.entries(SETTINGS) as readonly [SettingKey, SettingSchema][];

type KeyOfKind<Kind> = {
  [Key in SettingKey]: (typeof SETTINGS)[Key]['kind'] extends Kind ? Key : never;
}[SettingKey];
export type ChoiceKey = KeyOfKind<'choice'>;
export type NumberKey = KeyOfKind<'number' | 'numberOrWord' | 'integer'>;
export type Choice<Key extends ChoiceKey> = keyof (typeof SETTINGS)[Key]['choices'];
/** Undefined only where the setting has no default. */
type Chosen<Key extends ChoiceKey> =
  Choice<Key> | ((typeof SETTINGS)[Key] extends { readonly default: string } ? never : undefined);

/** A value that was read from the sheet and understood. */
export type SettingValue =
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'number'; readonly number: Exact }
  /** The word of a `numberOrWord`: no limit. */
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'text'; readonly text: string };

/** The settings in force: what the clerk wrote, else the default. */
export class Settings {
  constructor(private readonly values: ReadonlyMap<SettingKey, SettingValue>) {}

  /** The clerk gave a value that was understood. */
  isAnswered(key: SettingKey): boolean {
    return this.values.has(key);
  }

  choice<Key extends ChoiceKey>(key: Key): Chosen<Key> {
    const value = this.values.get(key);
    const schema: SettingSchema = SETTINGS[key];
    const chosen = value?.kind === 'choice' ? value.choice : schema.default;
    return chosen as Chosen<Key>;
  }

  /** Null: no limit, or nothing given and no default. */
  number(key: NumberKey): Exact | null {
    const value = this.values.get(key);
    if (value?.kind === 'number') return value.number;
    const schema: SettingSchema = SETTINGS[key];
    if (value !== undefined || schema.default === undefined || schema.default === schema.word) {
      return null;
    }
    return Exact.parse(schema.default);
  }

  isUnlimited(key: NumberKey): boolean {
    return this.values.get(key)?.kind === 'unlimited';
  }

  integer(key: NumberKey): number {
    return this.number(key)?.toNumber() ?? 0;
  }

  text(key: SettingKey): string {
    const value = this.values.get(key);
    const schema: SettingSchema = SETTINGS[key];
    if (value?.kind === 'text') return value.text;
    if (value?.kind === 'number') return value.number.toString();
    if (value?.kind === 'choice') return schema.choices?.[value.choice] ?? '';
    return (schema.choices ? schema.choices[schema.default ?? ''] : schema.default) ?? '';
  }

  /** The same settings with one answered otherwise: what-if runs for open questions. */
  with(key: SettingKey, value: SettingValue): Settings {
    return new Settings(new Map(this.values).set(key, value));
  }
}
