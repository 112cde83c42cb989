/** A command's surroundings for tests: a folder, an environment, and ears. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { onTestFinished } from "vitest";
import type { Io } from "#runtime/command-line/io.js";

export interface TestIo extends Io {
  /** What was written, line by line. */
  readonly stdout: string[];
  readonly stderr: string[];
}

export function testIo(
  more: { cwd?: string; env?: Record<string, string>; input?: string | Buffer; stop?: AbortSignal } = {},
): TestIo {
  const stdout: string[] = [];
  const stderr: string[] = [];
  return {
    cwd: more.cwd ?? "/nowhere",
    env: more.env ?? {},
    terminal: false,
    out: (text) => void stdout.push(text),
    err: (text) => void stderr.push(text),
    stdin: () => Readable.from([Buffer.from(more.input ?? "")]),
    write: async (text) => void stdout.push(text.replace(/\n$/, "")),
    draw: () => undefined,
    streams: () => ({ input: Readable.from([more.input ?? ""]), output: new PassThrough() }),
    stop: () => more.stop ?? new AbortController().signal,
    stdout,
    stderr,
  };
}

/** A folder of its own for one test, gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "prewire-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
