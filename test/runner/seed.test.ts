import fc from "fast-check";

test("random inputs come from the run's one seed", () => {
  expect(process.env.PANBOARD_SEED).toMatch(/^\d+$/);
  expect(fc.readConfigureGlobal()).toMatchObject({ seed: Number(process.env.PANBOARD_SEED) });
});
