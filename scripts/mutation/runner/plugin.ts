import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { InProcessRunner } from './in-process-runner';
import { LinesReporter } from './lines-reporter';

/** Stryker looks for this name in the module that its settings name. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
  declareClassPlugin(PluginKind.Reporter, 'lines', LinesReporter),
];
