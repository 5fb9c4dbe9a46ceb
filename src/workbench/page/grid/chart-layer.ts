import type { ChartModel, SheetModel, WorkbookModel } from '../../model/types';
import { drawChart } from './chart-drawing';
import { HEADING_HEIGHT, HEADING_WIDTH, toPixels } from './sheet-shape';

/** The charts of the active sheet, over its cells; they scroll with them. */
export class ChartLayer {
  private readonly layer = document.createElement('div');
  private readonly inner = document.createElement('div');

  constructor(parent: HTMLElement) {
    this.layer.className = 'charts';
    this.layer.style.left = `${String(HEADING_WIDTH)}px`;
    this.layer.append(this.inner);
    parent.append(this.layer);
  }

  draw(workbook: WorkbookModel, sheet: SheetModel): void {
    this.inner.replaceChildren(...sheet.charts.map((chart) => this.chart(chart, workbook, sheet)));
  }

  /** @param top where what scrolls begins, below headings and frozen rows */
  scroll(left: number, top: number, scrollTop: number): void {
    this.layer.style.top = `${String(top)}px`;
    const down = HEADING_HEIGHT - top - scrollTop;
    this.inner.style.transform = `translate(${String(-left)}px, ${String(down)}px)`;
  }

  private chart(chart: ChartModel, workbook: WorkbookModel, sheet: SheetModel): HTMLElement {
    const [width, height] = [toPixels(chart.width), toPixels(chart.height)];
    const frame = document.createElement('div');
    frame.className = 'chart';
    Object.assign(frame.style, {
      left: `${String(toPixels(chart.left))}px`,
      top: `${String(toPixels(chart.top))}px`,
      width: `${String(width)}px`,
      height: `${String(height)}px`,
    });
    frame.append(drawChart(chart, workbook, sheet, { width, height }));
    return frame;
  }
}
