/** Excel takes 8,192 characters of formula. */
export const LONGEST_FORMULA = 8_000;
