import type { Cell, Column, Form, FormRow } from './form';

type Spoil = (form: Form) => void;

/** Nothing is spoilt. */
export const nothing: Spoil = () => undefined;

export function put(key: string, column: Column, cell: Cell): Spoil {
  return (form) => form.put(key, column, cell);
}

export function together(...spoils: readonly Spoil[]): Spoil {
  return (form) => spoils.forEach((spoil) => spoil(form));
}

export function without(...keys: readonly string[]): Spoil {
  return (form) => {
    form.rows = form.rows.filter(({ key }) => !keys.includes(key));
  };
}

export function after(key: string, cells: FormRow['cells']): Spoil {
  return (form) => form.insertAfter(key, cells);
}

export function heading(column: number, text: string): Spoil {
  return (form) => {
    form.headings[column] = text;
  };
}

export function above(...lines: readonly string[]): Spoil {
  return (form) => {
    form.above = [...lines];
  };
}

export function below(...lines: readonly string[]): Spoil {
  return (form) => {
    form.below = [...lines];
  };
}

export function file(name: (file: string) => string): Spoil {
  return (form) => {
    form.file = name(form.file);
  };
}
