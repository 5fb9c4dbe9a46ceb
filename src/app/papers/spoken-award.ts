import { isApart, type AwardTier } from '../../domain/awards/award-tier';

/** An award beside the year's ladder says what it is for: `Bằng khen … (Giai đoạn 2015-2020)`. */
export function spokenAward(tier: AwardTier): string {
  return isApart(tier) ? `${tier.name} (${tier.occasion})` : tier.name;
}

/** The same by its name in *Đề nghị*; what is none of the regulation's awards stays as it is. */
export function spokenName(name: string, awards: readonly AwardTier[]): string {
  const tier = awards.find((one) => one.name === name);
  return tier ? spokenAward(tier) : name;
}
