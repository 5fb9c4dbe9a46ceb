/** What every use-case takes from the door that calls it, whichever door it is. */
export type Phase = 'reading' | 'recognising' | 'checking' | 'ranking' | 'writing';

export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
}

export interface UseCaseOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting between two requests leaves the workbook as it was, or as the last write left it whole. */
  readonly signal?: AbortSignal;
  /** Who works, for *Nhật ký*; the setting *Người thực hiện* otherwise. */
  readonly operator?: string;
  /** The moment to record. Injected so that a run can be repeated to the byte. */
  readonly now?: () => Date;
  readonly language?: 'vi' | 'en';
}
