import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, inject } from "vitest";
import { openEmbedded } from "#runtime/database/embedded.js";
import type { Database } from "#runtime/database/port.js";
import { openPostgres } from "#runtime/database/postgres.js";
import type {} from "./postgres-setup.js";

export type DatabaseName = "PGlite" | "PostgreSQL 18" | "PostgreSQL 15";

export interface FreshOptions {
  /** Milliseconds until a statement is ended. */
  readonly timeout?: number;
}

/** Opens a new, empty database, which is closed and dropped when the suite is over. */
export type OpenFresh = (options?: FreshOptions) => Promise<Database>;

const servers = { "PostgreSQL 18": "postgres18", "PostgreSQL 15": "postgres15" } as const;

/** Describes the same suite for each kind of database. */
export function eachDatabase(suite: (name: DatabaseName, open: OpenFresh) => void): void {
  for (const name of ["PGlite", "PostgreSQL 18", "PostgreSQL 15"] as const) {
    describe(name, () => suite(name, opener(name)));
  }
}

/** As `eachDatabase`, and PGlite in a folder too: for what the drivers themselves must keep. */
export function eachDriver(
  suite: (name: DatabaseName | "PGlite in a folder", open: OpenFresh) => void,
): void {
  eachDatabase(suite);
  describe("PGlite in a folder", () => {
    const folder = temporaryFolder();
    let count = 0;
    suite(
      "PGlite in a folder",
      closing(async (options) => {
        return openEmbedded({
          folder: join(folder, `data-${++count}`),
          image: inject("pgliteImage"),
          ...options,
        });
      }),
    );
  });
}

/** A folder that is removed when the suite is over. To be called within `describe` or at the top of a file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "prewire-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** As `eachDatabase` for one kind; to be called within `describe` or at the top of a file. */
export function opener(name: DatabaseName): OpenFresh {
  if (name === "PGlite") {
    return closing(async (options) => openEmbedded({ image: inject("pgliteImage"), ...options }));
  }
  const fresh = freshServerDatabase(name);
  return closing(async (options) => openPostgres(await fresh(), options));
}

/** Hooks run in reverse order: what is opened is closed before it is dropped. */
function closing(open: (options: FreshOptions) => Promise<Database>): OpenFresh {
  const opened: Database[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((database) => database.close()));
  });
  return async (options = {}) => {
    const database = await open(options);
    opened.push(database);
    return database;
  };
}

/**
 * Answers a function that creates an empty database on a server and answers its URL; they are dropped when the suite is
 * over. To be called within `describe` or at the top of a file.
 */
export function freshServerDatabase(name: keyof typeof servers): () => Promise<string> {
  const created: string[] = [];
  afterAll(async () => {
    await administer(
      name,
      created.map((database) => `drop database if exists ${database} with (force)`),
    );
  });
  return async () => {
    const database = `test_${randomBytes(8).toString("hex")}`;
    created.push(database);
    await administer(name, [`create database ${database}`]);
    const url = new URL(inject(servers[name]));
    url.pathname = `/${database}`;
    return url.href;
  };
}

async function administer(name: keyof typeof servers, statements: readonly string[]): Promise<void> {
  const database = openPostgres(inject(servers[name]));
  try {
    for (const text of statements) await database.query({ name: "", text }, []);
  } finally {
    await database.close();
  }
}
