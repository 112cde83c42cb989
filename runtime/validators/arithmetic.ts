/**
 * Arithmetic whose result may be none: NaN, infinite, or too small to be told from zero. PostgreSQL refuses such a row, so that what checks
 * it before stops there, and leaves the answer to the database.
 */

/** There is no result; `rowCheck` catches it. */
export class NoResult extends Error {
  override readonly name = "NoResult";
}

/** @param vanished whether zero is what is left of a number too small */
function result(value: number, vanished = false): number {
  if (!Number.isFinite(value) || vanished) throw new NoResult("The result is no number that can be held.");
  return value;
}

export const sum = (left: number, right: number): number => result(left + right);
export const difference = (left: number, right: number): number => result(left - right);
export const product = (left: number, right: number): number =>
  result(left * right, left !== 0 && right !== 0 && left * right === 0);
export const quotient = (left: number, right: number): number =>
  result(left / right, left !== 0 && left / right === 0);
export const remainder = (left: number, right: number): number => result(left % right);
/** Of the digits of a decimal. */
export const number = (digits: string): number =>
  result(Number(digits), Number(digits) === 0 && /[1-9]/.test(digits));
