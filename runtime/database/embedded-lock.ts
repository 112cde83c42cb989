import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { UnavailableError } from "./port.js";

/**
 * PGlite opens a folder that another process has open, and one of the two loses everything it writes. Hence a lock file
 * beside the folder (`.prewire/data.lock`). It names its holder so well that a lock whose process is gone is never
 * obeyed: by host, boot, process id and the time the process started. From where that cannot be seen (another host or
 * container on a shared volume) a holder is alive as long as it touches its file.
 */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** Where the holder serves the database; absent while it does not. */
  readonly url?: string;
}

export interface Lock {
  /** Says where the holder serves, for those who find the folder locked; `undefined` when it no longer does. */
  announce(url: string | undefined): void;
  /** Idempotent. Happens by itself when the process exits. */
  release(): void;
}

/** The folder is open in another process. */
export class LockedError extends UnavailableError {
  readonly folder: string;
  readonly holder: LockHolder;

  constructor(folder: string, holder: LockHolder, file: string) {
    const where = holder.url === undefined ? "" : `, which serves it at ${holder.url}`;
    const host = holder.host === hostname() ? "" : ` on ${holder.host}`;
    super(
      `The embedded database in ${folder} is in use by process ${holder.pid}${host}${where} (lock file ${file}).`,
    );
    this.folder = folder;
    this.holder = holder;
  }
}

/** What the file holds. */
interface Note extends LockHolder {
  /** Boot and process namespace: a process id means something only within both. */
  readonly world: string;
  /** When the process started, in the operating system's own words; "" where it does not say. */
  readonly started: string;
  /** Tells two locks of one process apart. */
  readonly nonce: string;
}

/** How often a holder touches its file, and how long another waits to see it, in milliseconds. */
const heartbeat = 4000;
const observation = 10_000;
/** A process that breaks a stale lock is done in less. */
const breaking = 5000;

/**
 * Takes the lock of a folder, which is created if it is missing.
 * @throws {LockedError} another process, or another database of this process, holds it
 */
export async function acquireLock(folder: string): Promise<Lock> {
  mkdirSync(folder, { recursive: true });
  // Two names of one folder must not have two locks.
  const real = realpathSync(folder);
  const file = lockFile(real);
  const own: Note = {
    pid: process.pid,
    host: hostname(),
    world: world(),
    started: started(process.pid),
    nonce: nonce(),
  };
  while (!create(file, own)) {
    const holder = read(file);
    if (holder === undefined) continue;
    if (await isAlive(file, holder)) throw new LockedError(real, publish(holder), file);
    await remove(file, holder);
  }
  return hold(file, own);
}

/** Who has the folder open now; undefined when nobody has. A lock on another host is taken at its word. */
export function readLock(folder: string): LockHolder | undefined {
  let file: string;
  try {
    file = lockFile(realpathSync(folder));
  } catch {
    return undefined;
  }
  const holder = read(file);
  return holder === undefined || isVisibly(holder) === "gone" ? undefined : publish(holder);
}

function lockFile(folder: string): string {
  return `${folder}.lock`;
}

function publish({ pid, host, url }: Note): LockHolder {
  return url === undefined ? { pid, host } : { pid, host, url };
}

function hold(file: string, own: Note): Lock {
  let note = own;
  let isHeld = true;
  const isOurs = (): boolean => isHeld && read(file)?.nonce === own.nonce;
  const release = (): void => {
    if (isOurs()) rmSync(file, { force: true });
    isHeld = false;
    clearInterval(timer);
    process.off("exit", release);
  };
  const touch = (): void => {
    const now = new Date();
    if (isOurs()) utimesSync(file, now, now);
  };
  const timer = setInterval(touch, heartbeat);
  timer.unref();
  process.on("exit", release);
  const announce = (url: string | undefined): void => {
    if (!isOurs()) return;
    note = url === undefined ? own : { ...own, url };
    const next = `${file}.${own.nonce}`;
    writeFileSync(next, JSON.stringify(note), { mode: 0o600 });
    renameSync(next, file);
  };
  return { announce, release };
}

/** Creates the file, with its content from the first moment, unless there is one. */
function create(file: string, note: Note): boolean {
  const draft = `${file}.${note.nonce}`;
  try {
    writeFileSync(draft, JSON.stringify(note), { mode: 0o600 });
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw new UnavailableError(`The lock file ${file} cannot be written.`, { cause: error });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Undefined when there is no file. */
function read(file: string): Note | undefined {
  try {
    const text = readFileSync(file, "utf8");
    return parse(text);
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw new UnavailableError(`The lock file ${file} cannot be read.`, { cause: error });
  }
}

function parse(text: string): Note {
  try {
    const note = JSON.parse(text) as Partial<Note>;
    if (typeof note.pid === "number" && typeof note.nonce === "string" && typeof note.host === "string") {
      return { world: "", started: "", ...note, pid: note.pid, host: note.host, nonce: note.nonce };
    }
  } catch {
    // Not JSON: it was written by something else, which nobody can vouch for.
  }
  return { pid: 0, host: "", world: "", started: "", nonce: text };
}

async function isAlive(file: string, holder: Note): Promise<boolean> {
  const seen = isVisibly(holder);
  if (seen !== "unknown") return seen === "alive";
  const first = touched(file);
  for (const end = performance.now() + observation; performance.now() < end; await setTimeout(100)) {
    const now = touched(file);
    if (now === undefined) return false;
    if (now !== first) return true;
  }
  return false;
}

/** What can be said of a holder at once. */
function isVisibly(holder: Note): "alive" | "gone" | "unknown" {
  if (holder.host !== hostname()) return "unknown";
  const [boot, space] = world().split(" ");
  const [itsBoot, itsSpace] = holder.world.split(" ");
  if (boot !== itsBoot) return "gone";
  if (space !== itsSpace) return "unknown";
  if (holder.pid === 0 || !isRunning(holder.pid)) return "gone";
  const since = started(holder.pid);
  return since === "" || since === holder.started ? "alive" : "gone";
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

/** Removes a stale lock, unless somebody else was faster: whoever breaks one holds a second file meanwhile. */
async function remove(file: string, stale: Note): Promise<void> {
  const guard = `${file}.breaking`;
  try {
    writeFileSync(guard, "", { flag: "wx" });
  } catch (error) {
    if (!isCode(error, "EEXIST"))
      throw new UnavailableError(`The lock file ${file} cannot be removed.`, { cause: error });
    const since = touched(guard);
    if (since !== undefined && Date.now() - since > breaking) rmSync(guard, { force: true });
    await setTimeout(20);
    return;
  }
  try {
    if (read(file)?.nonce === stale.nonce) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function touched(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function world(): string {
  if (process.platform !== "linux" || !existsSync("/proc/self/ns/pid")) return "";
  return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${readlinkSync("/proc/self/ns/pid")}`;
}

/** Two processes that have one id after another have different times; where the system keeps none, the id must do. */
function started(pid: number): string {
  try {
    if (process.platform === "linux") {
      // The second field is the name in parentheses, which may hold anything; the time is the 22nd (proc(5)).
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
    }
    if (process.platform === "win32") return "";
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
      encoding: "utf8",
      env: { LC_ALL: "C" },
    }).trim();
  } catch {
    return "";
  }
}

function nonce(): string {
  return randomBytes(9).toString("base64url");
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
