/** Lets few pieces of work be under way at once; the others wait in the order in which they asked, and hold nothing. */
export class Turns {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  /** `most`: how many are under way at the most. */
  constructor(most: number) {
    this.free = most;
  }

  /** Does the work in its turn; answers or throws what it does. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((begin) => void this.waiting.push(begin));
    try {
      return await work();
    } finally {
      // Whoever waits longest has the turn at once, so that nobody new comes before them.
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
