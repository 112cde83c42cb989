/** In an input of a batch: a value of an earlier call's result. `{ "$result": "0/id" }` in JSON. */
export class Place {
  readonly $result: string;

  constructor(path: string) {
    this.$result = path;
  }

  toString(): string {
    throw new TypeError(
      "A reference stands for a value within the batch that it was made in, and nowhere else.",
    );
  }
}
