/**
 * What a read by id, and a list of 100, cost the client's CPU in the driver alone: `pg.Pool` with named statements, one pipelined `pg.Client`,
 * and this project's driver, in one run against one server.
 *
 *   node test/bench/driver.mjs postgres://… [reads, 200000]
 */
import pg from "pg";
import { openPostgres } from "../../build/runtime/database/postgres.js";

const [url, total = "200000"] = process.argv.slice(2);
if (url === undefined) throw new Error("The first argument is the URL of a PostgreSQL server.");
const reads = Number(total);
const text = "select id, subject, status, priority, created_at from bench_driver where id = $1";
const list =
  "select id, subject, status, priority, created_at from bench_driver where id >= $1 order by id limit 100";
const rows = 10_000;

const setup = openPostgres(url);
await setup.script(`
  drop table if exists bench_driver;
  create table bench_driver (id int primary key, subject text, status text, priority int, created_at timestamptz default now());
  insert into bench_driver select g, 'The printer on floor ' || g || ' is on fire', 'open', g % 5 from generate_series(0, ${rows - 1}) g;
  analyze bench_driver;`);

const contenders = {
  "pg.Pool, named": async () => {
    const pool = new pg.Pool({ connectionString: url, max: 10 });
    return {
      read: (id) => pool.query({ name: "read", text, values: [id], rowMode: "array" }),
      list: (id) => pool.query({ name: "list", text: list, values: [id], rowMode: "array" }),
      close: () => pool.end(),
    };
  },
  "pg.Client, pipelined": async () => {
    const client = new pg.Client({ connectionString: url, pipeline: true });
    await client.connect();
    return {
      read: (id) => client.query({ name: "read", text, values: [id], rowMode: "array" }),
      list: (id) => client.query({ name: "list", text: list, values: [id], rowMode: "array" }),
      close: () => client.end(),
    };
  },
  prewire: async () => {
    const database = openPostgres(url);
    const one = { name: "read", text };
    const hundred = { name: "list", text: list };
    return {
      read: (id) => database.query(one, [id]),
      list: (id) => database.query(hundred, [id]),
      close: () => database.close(),
    };
  },
};

async function measure(open, what, concurrency, length) {
  const { [what]: read, close } = await open();
  let next = 0;
  const loop = async (limit) => {
    while (next < limit) await read(String(next++ % rows));
  };
  const run = (limit) => Promise.all(Array.from({ length: concurrency }, () => loop(limit)));
  await run(length / 5);
  next = 0;
  const cpu = process.cpuUsage();
  const since = performance.now();
  await run(length);
  const used = process.cpuUsage(cpu);
  const wall = performance.now() - since;
  await close();
  return { cpu: (used.user + used.system) / length, rate: (length / wall) * 1000 };
}

console.log(`Node ${process.version}`);
const cases = [
  ["read", 1, reads / 10],
  ["read", 8, reads],
  ["read", 32, reads],
  ["read", 128, reads],
  ["list", 1, reads / 50],
  ["list", 32, reads / 20],
];
for (const [what, concurrency, length] of cases) {
  for (const [name, open] of Object.entries(contenders)) {
    const { cpu, rate } = await measure(open, what, concurrency, length);
    const figures = `${cpu.toFixed(1).padStart(7)} µs CPU each ${rate.toFixed(0).padStart(7)}/s`;
    console.log(`${what} ${String(concurrency).padStart(4)} at once  ${name.padEnd(22)}${figures}`);
  }
}
await setup.script("drop table bench_driver");
await setup.close();
