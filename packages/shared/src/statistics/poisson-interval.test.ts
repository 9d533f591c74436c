import fc from "fast-check";
import { byarInterval, countInterval, exactPoissonInterval, rateInterval } from "./poisson-interval";

describe("exactPoissonInterval", () => {
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [2, 0.2422, 7.2247],
    [5, 1.6235, 11.6683],
    [9, 4.1154, 17.0848],
  ])("gives the published limits for a count of %d", (count, lower, upper) => {
    const interval = exactPoissonInterval(count);
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  it("gives the closed form of the upper limit for none, and of the lower limit for one", () => {
    expect(exactPoissonInterval(0)?.upper).toBeCloseTo(-Math.log(0.025), 12);
    expect(exactPoissonInterval(1)?.lower).toBeCloseTo(-Math.log(0.975), 12);
  });
});

describe("byarInterval", () => {
  it.each([
    [10, 4.79, 18.39],
    [20, 12.21, 30.89],
    [100, 81.36, 121.63],
  ])("gives the published limits for a count of %d", (count, lower, upper) => {
    const interval = byarInterval(count);
    expect(interval?.lower).toBeCloseTo(lower, 2);
    expect(interval?.upper).toBeCloseTo(upper, 2);
  });
});

describe("countInterval", () => {
  it("is exact below 10 and Byar's from 10", () => {
    expect(countInterval(9)).toEqual(exactPoissonInterval(9));
    expect(countInterval(10)).toEqual(byarInterval(10));
    expect(byarInterval(9)).toBeUndefined();
    expect(exactPoissonInterval(10)).toBeUndefined();
  });

  it("rises with the count and contains it", () => {
    fc.assert(
      fc.property(fc.nat(100_000), (count) => {
        const [interval, next] = [countInterval(count), countInterval(count + 1)];
        if (!interval || !next) throw new Error("A whole number has an interval");
        expect(interval.lower <= count && count <= interval.upper).toBe(true);
        expect(interval.lower < next.lower && interval.upper < next.upper).toBe(true);
      }),
    );
  });

  it.each([-1, 2.5, NaN, Infinity])("works nothing out for a count of %d", (count) => {
    expect(countInterval(count)).toBeUndefined();
  });
});

describe("rateInterval", () => {
  it("is the interval of the count per so many of the population", () => {
    const interval = rateInterval(202, 74_900, 10_000);
    expect(interval?.lower).toBeCloseTo(23.38, 2);
    expect(interval?.upper).toBeCloseTo(30.96, 2);
    expect(rateInterval(0, 10_000, 10_000)).toEqual(countInterval(0));
  });

  it.each([
    [5, 0, 10_000],
    [5, -1, 10_000],
    [5, NaN, 10_000],
    [5, 100, 0],
    [5.5, 100, 10_000],
  ])("works nothing out for %d of %d per %d", (count, population, factor) => {
    expect(rateInterval(count, population, factor)).toBeUndefined();
  });
});
