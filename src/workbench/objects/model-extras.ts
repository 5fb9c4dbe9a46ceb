/**
 * Facts that Office.js code sets and the shared model does not name. They live in the same objects,
 * so that copies of sheets and charts carry them; the file part writes them once it knows them.
 */
export interface ChartTitleFont {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
}

declare module '../model/types' {
  interface ChartModel {
    titleFont?: ChartTitleFont;
    categoryAxisVisible?: boolean;
    valueAxisVisible?: boolean;
  }
  interface ChartSeriesModel {
    /** Per cent of a bar's width. */
    gapWidth?: number;
  }
  interface CellStyle {
    readonly shrinkToFit?: boolean;
  }
}
