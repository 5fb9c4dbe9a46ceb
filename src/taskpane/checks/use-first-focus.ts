import { useEffect, useRef, type RefObject } from 'react';

/** What has just been opened is where the keyboard goes on; the first control inside takes it. */
export function useFirstFocus<Box extends HTMLElement>(): RefObject<Box | null> {
  const box = useRef<Box>(null);
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('input, select, textarea');
    first?.focus();
    if (first instanceof HTMLTextAreaElement) first.select();
  }, []);
  return box;
}
