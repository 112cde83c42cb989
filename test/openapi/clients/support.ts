/** What the programs have in common. */

export const team = (name: string) => ({
  name,
  email: `${name.toLowerCase().replace(" ", "-")}@desk.example`,
});

export function equal(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${left} is not ${right}.`);
}
