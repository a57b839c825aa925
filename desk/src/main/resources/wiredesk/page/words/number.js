const COUNT = new Intl.NumberFormat('en-GB');

/** A whole number, its thousands apart: 12,345. */
export const count = number => COUNT.format(number);

/** "1 quote", "12 quotes". */
export const many = (number, one, more = `${one}s`) => `${count(number)} ${number === 1 ? one : more}`;
