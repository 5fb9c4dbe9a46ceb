import { Failure } from '../use-case/failure';
import type { Template } from './template';
import { lookUp } from '../../domain/text/word-table';

/** Each one is loaded when it is chosen: a chunk of its own in the pane. */
const SOURCES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'so-noi-vu-100': () => import('../../../assets/templates/so-noi-vu-100.json'),
  'cum-18-noi-dung-4-linh-vuc': () =>
    import('../../../assets/templates/cum-18-noi-dung-4-linh-vuc.json'),
  'diem-1000-ty-le': () => import('../../../assets/templates/diem-1000-ty-le.json'),
  'khoi-nho-khong-dong-deu': () => import('../../../assets/templates/khoi-nho-khong-dong-deu.json'),
  'tru-diem-200': () => import('../../../assets/templates/tru-diem-200.json'),
  'mien-trung-2020': () => import('../../../assets/samples/mien-trung-2020/workbook.json'),
};

export function isTemplate(name: string): boolean {
  return lookUp(SOURCES, name) !== undefined;
}

export async function loadTemplate(name: string): Promise<Template> {
  const source = lookUp(SOURCES, name);
  if (!source) {
    throw new Failure('unknownTemplate', { name, known: Object.keys(SOURCES).join(', ') });
  }
  return (await source()).default as Template;
}
