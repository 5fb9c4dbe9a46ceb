/** The notice that goes to a unit, and what the doors say of it. */
export interface NoticeWords {
  readonly title: (period: string) => string;
  readonly to: (unit: string) => string;
  readonly changed: (count: number) => string;
  readonly deadline: (date: string, days: string) => string;
  readonly verifiedBy: (who: string) => string;
  readonly total: string;
  readonly cluster: string;
  readonly unitSide: string;
  readonly explained: string;
  readonly heading: string;
  readonly lead: string;
  readonly unit: string;
  readonly option: (unit: string, count: number) => string;
  readonly make: string;
  readonly makeAll: (count: number) => string;
  readonly madeAll: (count: number) => string;
  readonly making: string;
  readonly made: (unit: string) => string;
  readonly files: (count: number, folder: string) => string;
  readonly none: string;
}
