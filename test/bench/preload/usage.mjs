/** Preloaded into a command: writes what it used, when it ends, into the file that `PREWIRE_BENCH_USAGE` names. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
  writeFileSync(process.env.PREWIRE_BENCH_USAGE, JSON.stringify(usage));
});
