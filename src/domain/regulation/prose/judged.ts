import { printNumber } from '../language/numbers';
import { DIRECT } from '../rules/direct';
import { isHarmless } from './harmless';
import type { ProseReading } from './reading';

/** Somebody gives these points by judgement, and the row says so. */
const JUDGES =
  /(?:^|[\s(;:])(?:(cham)(?: diem)?|cho diem|danh gia|thang diem|muc diem|so diem|diem so|diem)(?: (?:toi thieu|theo muc do|truc tiep|tuy muc do))?(?: tu)?$/;

/** `chấm từ 0 đến 10 điểm, lẻ đến 0,5 điểm`. */
export const JUDGED: ProseReading = ({ mentions }) => {
  const [range, ...others] = mentions.filter(({ role }) => role !== 'maximum');
  if (!range?.from || others.length > 1) return null;
  const { label, from, points } = range;
  const said = JUDGES.exec(label.folded);
  if (!said || !from.lessThan(points)) return null;
  const at = said.index + said[0].indexOf(said[1] ?? '');
  if (said[1] !== undefined && !label.says(at, 'chấm')) return null;
  const [step] = others;
  if (step && step.role !== 'step') return null;
  // What stands between the range and its step may change either.
  if (step && !isHarmless(step.label)) return null;
  if (!isHarmless((step ?? range).after)) return null;
  const limits = `${printNumber(from)} đến ${printNumber(points)}`;
  const points_ = step ? `${limits}; bước ${printNumber(step.points)}` : limits;
  return { method: DIRECT.label, points: points_ };
};
