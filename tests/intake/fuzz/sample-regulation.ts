import { readTemplate, templateRegulation, templateUnits } from '../../support/sample-tables';

const template = readTemplate('assets/samples/mien-trung-2020/workbook.json');
export const { regulation } = templateRegulation(template);
export const units = templateUnits(template);
