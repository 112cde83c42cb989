/** What generated code costs the compiler: so much a model, however many there are. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeApplication } from "../bench/application.js";
import { prewire } from "../bench/command.js";
import { schemaOf } from "../bench/schema-of.js";
import { typeCost } from "../bench/types.js";

/** Instantiations that a further model may cost; it costs about 720. */
const BUDGET = 900;

const root = mkdtempSync(join(tmpdir(), "prewire-types-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function instantiations(models: number): Promise<number> {
  const folder = writeApplication(join(root, String(models)), schemaOf(models));
  await prewire(folder, ["generate"]);
  return (await typeCost(folder)).instantiations;
}

test(`a further model costs at most ${BUDGET} instantiations, the hundredth no more than the twentieth`, async () => {
  const at10 = await instantiations(10);
  const at20 = await instantiations(20);
  const at100 = await instantiations(100);
  expect(at10).toBeGreaterThan(0);
  expect((at20 - at10) / 10).toBeLessThanOrEqual(BUDGET);
  expect((at100 - at20) / 80).toBeLessThanOrEqual(BUDGET);
  expect((at100 - at20) / 80).toBeLessThanOrEqual(((at20 - at10) / 10) * 1.25);
}, 180_000);
