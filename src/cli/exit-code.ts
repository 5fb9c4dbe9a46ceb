/** 0 nothing blocks (or differs), 1 something does, 2 wrong use or unreadable input. */
export type ExitCode = 0 | 1 | 2;
