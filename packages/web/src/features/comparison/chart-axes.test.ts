import { niceTicks, tickTexts } from "./chart-axes";

describe("niceTicks", () => {
  it.each([
    [0, 207, [0, 50, 100, 150, 200, 250]],
    [0, 0.3, [0, 0.1, 0.2, 0.3]],
    [0, 100, [0, 20, 40, 60, 80, 100]],
    [15, 100, [0, 20, 40, 60, 80, 100]],
    [0, 0, [0, 1]],
    [-18, 12, [-20, -10, 0, 10, 20]],
    [-18, -4, [-20, -15, -10, -5, 0]],
    [-100, 0, [-100, -80, -60, -40, -20, 0]],
    [-0.001, 0.0004, [-0.001, -0.0005, 0, 0.0005]],
    [-1, 1000, [-250, 0, 250, 500, 750, 1000]],
  ])("goes in round steps through zero from %f to %f or further", (lowest, highest, ticks) => {
    expect(niceTicks(lowest, highest)).toEqual(ticks);
  });

  it("has few steps, which reach both ends, however large or small the values are", () => {
    for (let power = -15; power <= 15; power += 1) {
      for (const [lowest, highest] of [
        [-7, 3],
        [-1, 99],
        [-99, 1],
        [-13, 0],
        [0, 13],
      ] as const) {
        const [from, to] = [lowest * 10 ** power, highest * 10 ** power];
        const ticks = niceTicks(from, to);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks).toContain(0);
        expect(ticks[0]).toBeLessThanOrEqual(from * (1 - 1e-9));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(to * (1 - 1e-9));
      }
    }
  });
});

describe("tickTexts", () => {
  it.each([
    [
      [0, 500, 1000],
      ["0", "500", "1,000"],
    ],
    [
      [-2000, -1000, 0],
      ["−2,000", "−1,000", "0"],
    ],
    [
      [-0.5, 0, 0.5],
      ["−0.5", "0", "0.5"],
    ],
    [
      [0, 2.5e-8, 5e-8],
      ["0", "0.000000025", "0.00000005"],
    ],
  ])("says %p with commas, a true minus and the places there are", (values, texts) => {
    expect(tickTexts(values)).toEqual(texts);
  });
});
