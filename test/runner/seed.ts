import { randomInt } from "node:crypto";

const seedsMax = 2 ** 31;

/**
 * The seed of this run's random inputs, from PANBOARD_SEED or drawn anew; every process of the run reads it there. Throws an
 * Error in plain words for one that is none.
 */
export function chooseSeed(): number {
  const given = process.env.PANBOARD_SEED;
  if (given !== undefined && !(/^\d+$/.test(given) && Number(given) < seedsMax)) {
    throw new Error(`PANBOARD_SEED must be a whole number from 0 to ${seedsMax - 1}, and it is ${given}.`);
  }
  const seed = given === undefined ? randomInt(seedsMax) : Number(given);
  process.env.PANBOARD_SEED = String(seed);
  return seed;
}
