import type { WorkbookModel } from '../model/types';

export type Fault =
  /** Answered with this error; nothing is applied. */
  | { readonly kind: 'fail'; readonly code: string; readonly message?: string }
  /** Never answered; nothing is applied. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Applied, but the answer is lost: never arrives, or arrives as this error. */
  | { readonly kind: 'drop'; readonly code?: string }
  /** Breaks off after this share of its actions, which stay applied: Excel has no rollback. */
  | { readonly kind: 'cut'; readonly share: number }
  /** Runs before the request is executed: another person's or the user's change. */
  | { readonly kind: 'change'; readonly run: (workbook: WorkbookModel) => void | Promise<void> };

/**
 * What is to go wrong, and when. Requests are counted from the moment of planning: 1 is the next one.
 * The clean-up that `Excel.run` sends at its end is neither counted nor hit.
 */
export class Faults {
  private plans: { left: number; fault: Fault }[] = [];

  onRequest(number: number, fault: Fault): void {
    this.plans.push({ left: number, fault });
  }

  clear(): void {
    this.plans = [];
  }

  get pending(): number {
    return this.plans.length;
  }

  /** The faults of the request that arrives now. */
  due(): Fault[] {
    for (const plan of this.plans) plan.left -= 1;
    const due = this.plans.filter(({ left }) => left <= 0);
    this.plans = this.plans.filter(({ left }) => left > 0);
    return due.map(({ fault }) => fault);
  }
}
