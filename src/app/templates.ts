import { Failure } from './failure';
import type { Template, TemplateSummary } from './template';

/** Each one is loaded when it is chosen: a chunk of its own in the pane. */
const SOURCES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'so-noi-vu-100': () => import('../../assets/templates/so-noi-vu-100.json'),
  'mien-trung-2020': () => import('../../assets/samples/mien-trung-2020/workbook.json'),
};

const SUMMARIES: readonly TemplateSummary[] = [
  {
    name: 'so-noi-vu-100',
    title: {
      vi: 'Cụm thi đua Sở Nội vụ – 100 điểm',
      en: 'Cluster of home-affairs departments – 100 points',
    },
    summary: {
      vi: 'Năm mục cộng 100 điểm, điểm thưởng và điểm trừ tối đa 10; 1 cờ, 3 bằng khen.',
      en: 'Five sections of 100 points, bonus and deductions up to 10; one flag, three certificates.',
    },
  },
  {
    name: 'mien-trung-2020',
    title: { vi: 'Dữ liệu mẫu: 11 đơn vị, năm 2020', en: 'Sample data: eleven units, 2020' },
    summary: {
      vi: 'Sổ mẫu để tập làm, số liệu giả định; nhập 11 phiếu kèm theo rồi bấm Xếp hạng.',
      en: 'A workbook to learn on, synthetic figures; import its eleven sheets, then rank.',
    },
  },
];

export function listTemplates(): readonly TemplateSummary[] {
  return SUMMARIES;
}

export async function loadTemplate(name: string): Promise<Template> {
  const source = SOURCES[name];
  if (!source) {
    throw new Failure('unknownTemplate', { name, known: Object.keys(SOURCES).join(', ') });
  }
  return (await source()).default as Template;
}
