import type { TestInfo } from "@playwright/test";
import { ownCell } from "./own-cell";

const projects = [{ name: "desktop" }, { name: "narrow" }];

function attempt(run: number, repeatEachIndex: number, retry: number, project: { name: string }) {
  process.env.PANBOARD_RUN = String(run);
  return ownCell({ project, config: { projects }, retry, repeatEachIndex } as unknown as TestInfo);
}

afterEach(() => delete process.env.PANBOARD_RUN);

test("no two attempts of a thousand runs have the same cell, and each has a day of the past century", () => {
  const cells = new Set<string>();
  for (let run = 0; run < 1_000; run += 1)
    for (let repetition = 0; repetition < 10; repetition += 1)
      for (const retry of [0, 1])
        for (const project of projects) {
          const { indicator, day } = attempt(run, repetition, retry, project);
          cells.add(`${indicator} ${day}`);
          if (!/^19\d\d-\d\d-\d\d$/.test(day)) throw new Error(`${day} is no day of the past century.`);
        }
  expect(cells.size).toBe(1_000 * 10 * 2 * 2);
});

test("a repetition that it has no cell for is refused by name", () => {
  expect(() => attempt(0, 20, 0, { name: "desktop" })).toThrow("There is no cell for this repetition");
});
