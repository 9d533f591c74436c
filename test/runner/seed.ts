import { randomInt } from "node:crypto";

/** The seed of this run's random inputs, from PANBOARD_SEED or drawn anew; every process of the run reads it there. */
export function chooseSeed(): number {
  const given = Number(process.env.PANBOARD_SEED);
  const seed = process.env.PANBOARD_SEED && Number.isInteger(given) ? given : randomInt(2 ** 31);
  process.env.PANBOARD_SEED = String(seed);
  return seed;
}
