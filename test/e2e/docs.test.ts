/** `/docs` in a browser, on the help desk as `prewire build` makes it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type TestApplication, createApplication } from "../support/application.js";
import { findChromium, openChromium } from "../support/browser.js";
import { prewire, run, type Served, serve } from "../support/command.js";

const chromium = findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** What the page did that it must not do. */
interface Watched {
  readonly page: Page;
  readonly complaints: string[];
  readonly hosts: Set<string>;
}

describe.skipIf(chromium === null)(
  `the documentation page${chromium === null ? " (SKIPPED: no Chromium on the PATH, nor in CHROMIUM)" : ""}`,
  () => {
    let application: TestApplication;
    let served: Served;
    let browser: Browser;
    const opened: Watched[] = [];

    beforeAll(async () => {
      application = createApplication(["schema", "generated", "prewire.config.ts"]);
      const cwd = application.folder;
      const built = await run(process.execPath, [prewire, "build"], { cwd });
      expect(built).toMatchObject({ code: 0, stderr: "" });
      served = await serve(process.execPath, ["dist/server.mjs"], { cwd });
      browser = await openChromium(chromium ?? "");
    });
    afterAll(async () => {
      await browser.close();
      await served.running.stop();
      application.remove();
    });
    afterEach(async () => {
      for (const { page, complaints, hosts } of opened.splice(0)) {
        expect(complaints).toEqual([]);
        expect([...hosts]).toEqual([new URL(served.origin).host]);
        await page.close();
      }
    });

    interface Look {
      readonly width?: number;
      readonly scheme?: "light" | "dark";
      readonly scripts?: boolean;
    }

    /** Opens the page at a place of it. Whatever it complains of, or asks of whom, is remembered. */
    async function open(place: string, { width = 1280, scheme = "light", scripts = true }: Look = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: scheme,
        javaScriptEnabled: scripts,
      });
      const page = await context.newPage();
      const watched: Watched = { page, complaints: [], hosts: new Set() };
      opened.push(watched);
      page.on("pageerror", (error) => watched.complaints.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") watched.complaints.push(message.text());
      });
      page.on("request", (request) => watched.hosts.add(new URL(request.url()).host));
      await page.goto(`${served.origin}/docs${place}`);
      if (scripts) await page.locator("h1").first().waitFor();
      return page;
    }

    /** Every disclosure, those within others, too, and what they hold. */
    async function openAll(page: Page): Promise<void> {
      await page.evaluate(`(async () => {
        for (let round = 0; round < 2; round++) {
          for (const closed of document.querySelectorAll("details:not([open])")) closed.open = true;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      })()`);
    }

    async function violations(page: Page): Promise<readonly string[]> {
      // The protocol of the browser's tools is not held up by the page's policy.
      await page.evaluate(axe);
      return page.evaluate<string[]>(
        `axe.run(document, { runOnly: ${JSON.stringify(WCAG)} }).then(({ violations }) =>
          violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + " " + target + " " + failureSummary)))`,
      );
    }

    const sideways = (page: Page): Promise<number> =>
      page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    test("shows the models and the picture of the schema, and leads from it to a model", async () => {
      const page = await open("");
      expect(await page.title()).toBe("API documentation");
      const links = await page.locator("nav a").allTextContents();
      expect(links).toEqual(expect.arrayContaining(["Overview", "Server", "Ticket", "User"]));
      await page.locator(".picture svg").waitFor();
      expect(await page.locator(".picture g.model").count()).toBe(9);
      await page.locator(".picture a", { hasText: /^Ticket$/ }).focus();
      await page.keyboard.press("Enter");
      await page.locator("h1", { hasText: "Ticket" }).waitFor();
      expect(page.url()).toBe(`${served.origin}/docs#/Ticket`);
      expect(await page.title()).toBe("Ticket · API documentation");
      // Whoever uses a screen reader is told where they are.
      expect(await page.evaluate<string>("document.activeElement.textContent")).toBe("Ticket");
      expect(
        await page.getByText("A customer's request, from first message to resolution.").count(),
      ).toBeGreaterThan(0);
    });

    test("tells of an operation what it takes and answers", async () => {
      const page = await open("#/Ticket/ticketUpdate");
      const operation = page.locator("#op-ticketUpdate");
      expect(await operation.getAttribute("open")).not.toBeNull();
      await openAll(page);
      const text = (await operation.textContent()) ?? "";
      for (const said of [
        "If-Match",
        "Idempotency-Key",
        "application/merge-patch+json",
        "precondition_failed",
        "What it is about, in one line.",
      ]) {
        expect(text).toContain(said);
      }
    });

    test("creates a row and reads it", async () => {
      const page = await open("#/Tag/tagCreate");
      const create = page.locator("#op-tagCreate");
      expect(JSON.parse(await create.locator("textarea").inputValue())).toHaveProperty("name");
      await create.locator("textarea").fill(`{ "name": "it's new" }`);
      await create.getByLabel("Idempotency-Key").fill("once");
      await create.getByRole("button", { name: "Send" }).click();
      await create.locator(".status", { hasText: "201 Created" }).first().waitFor();
      const body = create.getByRole("region", { name: "Body of the answer" });
      const row = JSON.parse((await body.textContent()) ?? "") as { id: number; name: string };
      expect(row.name).toBe("it's new");
      await create.getByText("As a curl command").click();
      const line = (await create.getByRole("region", { name: "The call for a shell" }).textContent()) ?? "";
      const shell = await run("sh", ["-c", `${line} -s -i`], { cwd: application.folder });
      // The same key and the same body: the same row.
      expect(shell.stdout).toContain("idempotency-replayed: true");
      expect(shell.stdout).toContain(`"id":${row.id}`);

      await page.goto(`${served.origin}/docs#/Tag/tagRead`);
      const read = page.locator("#op-tagRead");
      await read.getByRole("button", { name: "Send" }).click();
      expect(await read.getByText("The call needs id.").count()).toBe(1);
      expect(await page.evaluate<string>("document.activeElement.name")).toBe("id");
      await read.getByLabel("id", { exact: false }).first().fill(String(row.id));
      await read.getByRole("button", { name: "Send" }).click();
      await read.locator(".status", { hasText: "200 OK" }).first().waitFor();
      const again = read.getByRole("region", { name: "Body of the answer" });
      expect(JSON.parse((await again.textContent()) ?? "")).toEqual(row);
      await read.getByText(/\d+ headers/).click();
      expect(await read.locator(".headers").textContent()).toContain("etag");
    });

    test("calls with the token that was typed, and keeps it nowhere", async () => {
      const page = await open("");
      await page.getByLabel("Authorization: Bearer").fill("to-ken");
      await page.goto(`${served.origin}/docs#/Tag/tagCount`);
      const count = page.locator("#op-tagCount");
      const sent = page.waitForRequest((request) => request.url().endsWith("/api/tags:count"));
      await count.getByRole("button", { name: "Send" }).click();
      expect((await sent).headers()["authorization"]).toBe("Bearer to-ken");
      await count.locator(".status", { hasText: "200 OK" }).first().waitFor();
      const kept = "JSON.stringify([localStorage.length, sessionStorage.length, document.cookie])";
      expect(await page.evaluate<string>(kept)).toBe('[0,0,""]');
    });

    test("filters a list, and says what the server refuses", async () => {
      const page = await open("#/Ticket/ticketList");
      const list = page.locator("#op-ticketList");
      await list.getByText(/Fields to filter by/).click();
      await list.getByLabel("status", { exact: true }).selectOption("open");
      await list.getByLabel("field.operator").fill("priority.gte=2&status.in=open,pending");
      await list.getByLabel("limit", { exact: false }).first().fill("2");
      await list.getByRole("button", { name: "Send" }).click();
      await list.locator(".status", { hasText: "200 OK" }).first().waitFor();
      const body = list.getByRole("region", { name: "Body of the answer" });
      const { data } = JSON.parse((await body.textContent()) ?? "") as {
        data: { status: string; priority: number }[];
      };
      expect(data.length).toBeGreaterThan(0);
      for (const row of data) expect([row.status, row.priority >= 2]).toEqual(["open", true]);
      await list.getByLabel("limit", { exact: false }).first().fill("1e999");
      await list.getByRole("button", { name: "Send" }).click();
      await list.locator(".status", { hasText: "400" }).first().waitFor();
      expect(await body.textContent()).toContain("validation_failed");
      // The browser itself reports a refused call in its console; that is no fault of the page.
      const complaints = opened.at(-1)?.complaints ?? [];
      expect(complaints.splice(0)).toEqual([expect.stringContaining("400")]);
    });

    test.each(["light", "dark"] as const)(
      "has no violation of WCAG 2.2 A or AA that axe finds, %s",
      async (scheme) => {
        for (const place of ["", "#/Ticket/ticketList", "#/server"]) {
          const page = await open(place, { scheme });
          if (place === "") await page.locator(".picture svg").waitFor();
          else await openAll(page);
          expect(await violations(page)).toEqual([]);
        }
        const narrow = await open("#/Tag/tagCreate", { scheme, width: 360 });
        await narrow.getByRole("button", { name: "Menu" }).click();
        await narrow.locator("#op-tagCreate").getByRole("button", { name: "Send" }).click();
        await narrow.locator(".answered").first().waitFor();
        expect(await violations(narrow)).toEqual([]);
        // Its name may be taken by now, which the browser reports.
        const complaints = opened.at(-1)?.complaints.splice(0) ?? [];
        expect(complaints.filter((text) => !text.includes("409"))).toEqual([]);
      },
    );

    test("fits 360 pixels without a sideways scroll, and its menu opens and closes", async () => {
      for (const place of ["", "#/Ticket/ticketList", "#/TicketTag/ticketTagRead"]) {
        const page = await open(place, { width: 360 });
        if (place === "") await page.locator(".picture svg").waitFor();
        else await openAll(page);
        expect([place, await sideways(page)]).toEqual([place, 0]);
      }
      const page = await open("", { width: 360 });
      const nav = page.locator("nav");
      expect(await nav.isVisible()).toBe(false);
      await page.getByRole("button", { name: "Menu" }).click();
      expect([await nav.isVisible(), await sideways(page)]).toEqual([true, 0]);
      await page.keyboard.press("Escape");
      expect(await nav.isVisible()).toBe(false);
    });

    test("finds a model by its name", async () => {
      const page = await open("");
      await page.getByLabel("Find a model").fill("TICKET");
      expect(await page.locator("nav a").allTextContents()).toEqual(["Overview", "Ticket", "TicketTag"]);
    });

    test("without JavaScript says where to look instead, with the picture", async () => {
      const page = await open("", { scripts: false });
      expect(await page.locator("noscript").textContent()).toContain("openapi.json");
      const size = await page.request.get(`${served.origin}/docs/schema.svg`);
      expect(size.headers()["content-type"]).toBe("image/svg+xml");
    });

    test("the picture alone is drawn in the colours of its reader", async () => {
      for (const [scheme, ground] of [
        ["light", "rgb(255, 255, 255)"],
        ["dark", "rgb(18, 22, 29)"],
      ] as const) {
        const page = await open("/schema.svg", { scheme, scripts: false });
        const fill = await page.evaluate<string>(`getComputedStyle(document.querySelector(".ground")).fill`);
        expect([scheme, fill]).toEqual([scheme, ground]);
      }
    });
  },
);
