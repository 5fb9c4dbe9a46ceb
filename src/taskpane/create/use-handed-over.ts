import { useState } from 'react';
import { readHandedOver } from '../../app/create/handed-over';
import type { Template } from '../../app/create/template';
import { dropNextBook, keptNextBook } from '../close-year/next-book-storage';

export interface HandedOver {
  /** The book that another workbook handed over; null: none. */
  readonly template: Template | null;
  /** What was pasted, or kept, cannot be read. */
  readonly error: unknown;
  readonly paste: (text: string) => void;
  /** It has become a book, or nobody wants it. */
  readonly drop: () => void;
}

type Reading = Pick<HandedOver, 'template' | 'error'>;

const NOTHING: Reading = { template: null, error: undefined };

function reading(text: string | null): Reading {
  if (text === null) return NOTHING;
  try {
    return { template: readHandedOver(text), error: undefined };
  } catch (error) {
    return { template: null, error };
  }
}

/** The next year's book, as *Khép năm* of another workbook prepared it. */
export function useHandedOver(): HandedOver {
  const [found, setFound] = useState<Reading>(() => reading(keptNextBook()));
  return {
    ...found,
    paste: (text) => setFound(reading(text)),
    drop: () => {
      dropNextBook();
      setFound(NOTHING);
    },
  };
}
