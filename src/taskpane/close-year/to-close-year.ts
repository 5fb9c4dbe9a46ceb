/** Id of the button that leads to *Khép năm*. */
export const TO_CLOSE_YEAR = 'to-close-year';
