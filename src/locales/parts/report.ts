import { report as en } from '../en/report';
import type { Language } from '../language';
import type { ReportWords } from '../report-words';
import { report as vi } from '../vi/report';

export function reportWords(language: Language): ReportWords {
  return language === 'en' ? en : vi;
}
