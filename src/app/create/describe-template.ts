import { describeRegulation, type RegulationFigures } from '../regulation/describe-regulation';
import { readTemplate } from './template-tables';
import type { Template } from './template';

/** What a clerk wants to know of a template before choosing it, worked out from the template. */
export interface TemplateFigures extends RegulationFigures {
  /** Of the example roster. */
  readonly units: number;
}

export function describeTemplate(template: Template): TemplateFigures {
  const { regulation, units } = readTemplate(template);
  return { ...describeRegulation(regulation), units: units.length };
}
