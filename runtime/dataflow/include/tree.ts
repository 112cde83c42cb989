/** What `include` asks for, in its three spellings, as one: relation by relation, with what is wished of each. */
import { isRecord } from "../record.js";
import { complaint, pointerTo, refuse } from "../complaint.js";
import { invalid } from "../../errors.js";
import { namesOf } from "../sort.js";

/** By relation. */
export type Wishes = ReadonlyMap<string, Wish>;

export interface Wish {
  /** Where it stands in the input: a text has no place within. */
  readonly pointer: string;
  /** where, sort, limit, fields, as they were given. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly include: Wishes;
}

/** How many relations lie behind each other, and how many are included in all, at most. */
const MAXIMUM_DEPTH = 4;
const MAXIMUM_INCLUDED = 20;

/**
 * @param include `requester,comments.author`, a list of such texts, or `{ comments: { where, sort, limit, fields, include } }`
 * @throws {OperationError} `validation_failed`
 */
export function wishesOf(include: unknown, pointer = "/include"): Wishes {
  const wishes = readWishes(include, pointer, 1);
  const count = (level: Wishes): number =>
    [...level.values()].reduce((sum, wish) => sum + 1 + count(wish.include), 0);
  if (count(wishes) > MAXIMUM_INCLUDED) {
    refuse(pointer, "validation_failed", `At most ${MAXIMUM_INCLUDED} relations can be included.`);
  }
  return wishes;
}

function readWishes(include: unknown, pointer: string, depth: number): Wishes {
  if (include === undefined) return new Map();
  const wishes = isRecord(include)
    ? new Map(
        Object.entries(include)
          .filter(([, options]) => options !== undefined)
          .map(([name, options]) => [name, wishOf(options, pointerTo(pointer, name), depth)]),
      )
    : fromPaths(namesOf(include, "include", pointer), pointer);
  if (depth + heightOf(wishes) - 1 > MAXIMUM_DEPTH) {
    refuse(pointer, "validation_failed", `Relations are included at most ${MAXIMUM_DEPTH} levels deep.`);
  }
  return wishes;
}

function wishOf(options: unknown, pointer: string, depth: number): Wish {
  if (depth > MAXIMUM_DEPTH) {
    refuse(pointer, "validation_failed", `Relations are included at most ${MAXIMUM_DEPTH} levels deep.`);
  }
  if (options === true) return { pointer, options: {}, include: new Map() };
  if (!isRecord(options)) {
    throw invalid([complaint(pointer, "validation_failed", "What is included must be true or an object.")]);
  }
  const { include, ...rest } = options;
  return { pointer, options: rest, include: readWishes(include, pointerTo(pointer, "include"), depth + 1) };
}

/** `comments.author` includes the comments too. */
function fromPaths(paths: readonly string[], pointer: string): Wishes {
  const root = new Map<string, Wish>();
  for (const path of paths) {
    let level = root;
    for (const name of path.split(".", MAXIMUM_DEPTH + 1)) {
      const known = level.get(name);
      const next = (known?.include ?? new Map<string, Wish>()) as Map<string, Wish>; // made here
      if (known === undefined) level.set(name, { pointer, options: {}, include: next });
      level = next;
    }
  }
  return root;
}

function heightOf(wishes: Wishes): number {
  return Math.max(0, ...[...wishes.values()].map((wish) => 1 + heightOf(wish.include)));
}
