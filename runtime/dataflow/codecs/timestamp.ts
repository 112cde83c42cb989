/**
 * Timestamps as PostgreSQL prints them (`DateStyle` ISO, any `TimeZone`) to the wire's form: RFC 3339 in UTC with exactly
 * six fraction digits. Years that RFC 3339 cannot write take ECMAScript's expanded form with a sign and at least six
 * digits (ECMA-262, 21.4.1.32.1); `infinity` and `-infinity` stay words.
 */

/** A moment: whole seconds since 1970 in UTC, and the microseconds of the second as six digits. */
interface Moment {
  readonly seconds: number;
  readonly fraction: string;
}

const PRINTED =
  /^(\d{4,6})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?([+-])(\d\d)(?::(\d\d))?(?::(\d\d))?( BC)?$/;

/** The printed timestamp as JSON text; the word itself where it is no moment (`infinity`). */
export function timestampJson(cell: string): string {
  // Nearly every cell has a four-digit year and was printed in UTC; most have six fraction digits. A list is mostly
  // such columns: this path was measured at half of the general one.
  if (cell.charCodeAt(4) === 45 && cell.endsWith("+00")) {
    if (cell.length === 29) return `"${cell.slice(0, 10)}T${cell.slice(11, 26)}Z"`;
    const fraction = cell.length === 22 ? "000000" : cell.slice(20, -3).padEnd(6, "0");
    return `"${cell.slice(0, 10)}T${cell.slice(11, 19)}.${fraction}Z"`;
  }
  const moment = parseMoment(cell);
  return moment === null ? `"${cell}"` : `"${momentText(moment)}"`;
}

/**
 * The microseconds since 1970 as digits, from seconds and six digits side by side; null where the cell is no moment. Every
 * row that is answered alone has its `updatedAt` read, nearly always one of four-digit years printed in UTC.
 */
export function microseconds(cell: string): string | null {
  const { length } = cell;
  if (length >= 22 && length <= 29 && cell.charCodeAt(4) === 45 && cell.endsWith("+00")) {
    const days = daysOf(digits(cell, 0, 4), digits(cell, 5, 7), digits(cell, 8, 10));
    const clock = digits(cell, 11, 13) * 3600 + digits(cell, 14, 16) * 60 + digits(cell, 17, 19);
    return String(days * 86_400 + clock) + (length === 22 ? "000000" : cell.slice(20, -3).padEnd(6, "0"));
  }
  const moment = parseMoment(cell);
  return moment === null ? null : `${moment.seconds}${moment.fraction}`;
}

function digits(cell: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + cell.charCodeAt(at) - 48;
  return value;
}

/** Null where the cell is no moment. */
function parseMoment(cell: string): Moment | null {
  const parts = PRINTED.exec(cell);
  if (parts === null) return null;
  const [
    ,
    year,
    month,
    day,
    hour,
    minute,
    second,
    fraction = "",
    sign,
    hours,
    minutes = 0,
    seconds = 0,
    era,
  ] = parts;
  const astronomical = era === undefined ? Number(year) : 1 - Number(year);
  const offset = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const local =
    daysOf(astronomical, Number(month), Number(day)) * 86_400 +
    Number(hour) * 3600 +
    Number(minute) * 60 +
    Number(second);
  return { seconds: local - (sign === "-" ? -offset : offset), fraction: fraction.padEnd(6, "0") };
}

function momentText({ seconds, fraction }: Moment): string {
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const { year, month, day } = dateOf(days);
  const clock = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
  return `${yearText(year)}-${two(month)}-${two(day)}T${clock}.${fraction}Z`;
}

/** A printed `date` as JSON text. */
export function dateJson(cell: string): string {
  const parts = cell.length === 10 ? null : /^(\d{4,7})(-\d\d-\d\d)( BC)?$/.exec(cell);
  if (parts === null) return `"${cell}"`;
  const year = parts[3] === undefined ? Number(parts[1]) : 1 - Number(parts[1]);
  return `"${yearText(year)}${parts[2]}"`;
}

/** Four digits where they suffice, else the expanded form; year 0 is 1 BC. */
function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  return (year < 0 ? "-" : "+") + String(Math.abs(year)).padStart(6, "0");
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar. Years are counted from March, so that the leap day is the
 * last of its year, in eras of 400 years, which have 146,097 days each.
 */
function daysOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `daysOf`. */
function dateOf(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
