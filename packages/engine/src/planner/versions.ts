// What a plan names as its makers. Raise `rulesVersion` with any change of a rule or a number.

/** The rule book and its amendments as coded here. */
export const rulesVersion = '2026-11';
export const engineVersion = '0.1.0';
