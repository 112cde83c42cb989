/** `prewire/serve`: what the bundled server of an application stands on. `prewire build` writes the code that calls it. */
export { createMain, type Program, type SeedModule } from "../command-line/program.js";
