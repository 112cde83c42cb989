import { oneOf, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  resolutionPolicy: oneOf([
    "automatically-resolve-in-favour-of-the-carrier",
    "automatically-resolve-in-favour-of-the-customer",
    "manual",
  ]).nullish(),
});

export const update = z.strictObject({
  resolutionPolicy: oneOf([
    "automatically-resolve-in-favour-of-the-carrier",
    "automatically-resolve-in-favour-of-the-customer",
    "manual",
  ]).nullish(),
});
