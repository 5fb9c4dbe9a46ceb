import type { CellStyle } from '../model/types';

/** Cells that looked alike go on sharing one style object after a change. */
export class StyleCache {
  private readonly known = new Map<CellStyle, Map<string, CellStyle>>();

  /** `key` names the change; the same change of the same style is made once. */
  changed(style: CellStyle, key: string, change: (style: CellStyle) => CellStyle): CellStyle {
    const changes = this.known.get(style) ?? new Map<string, CellStyle>();
    this.known.set(style, changes);
    const next = changes.get(key) ?? change(style);
    changes.set(key, next);
    return next;
  }
}
