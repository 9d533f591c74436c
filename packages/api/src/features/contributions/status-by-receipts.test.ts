import fc from "fast-check";
import { ContributionStatus } from "../money";
import { type Receipts, statusByReceipts } from "./status-by-receipts";

const { REQUESTED, CONFIRMED, RECEIVED } = ContributionStatus;

test.each<[ContributionStatus, string, Receipts, Receipts, ContributionStatus]>([
  [REQUESTED, "a part comes", { amount: "10.00", received: "0.00" }, { amount: "10.00", received: "9.99" }, REQUESTED],
  [
    REQUESTED,
    "the rest comes",
    { amount: "10.00", received: "9.99" },
    { amount: "10.00", received: "10.00" },
    RECEIVED,
  ],
  [
    RECEIVED,
    "a part is undone",
    { amount: "10.00", received: "10.00" },
    { amount: "10.00", received: "9.00" },
    CONFIRMED,
  ],
  [
    RECEIVED,
    "the amount grows",
    { amount: "10.00", received: "10.00" },
    { amount: "12.00", received: "10.00" },
    CONFIRMED,
  ],
  [
    RECEIVED,
    "no receipt was kept",
    { amount: "10.00", received: "0.00" },
    { amount: "12.00", received: "0.00" },
    RECEIVED,
  ],
  [
    REQUESTED,
    "nothing is to be paid",
    { amount: null, received: "0.00" },
    { amount: "0.00", received: "0.00" },
    REQUESTED,
  ],
  [
    REQUESTED,
    "the amount becomes known",
    { amount: null, received: "5.00" },
    { amount: "5.00", received: "5.00" },
    RECEIVED,
  ],
])("%s: %s", (status, _, before, after, expected) => {
  expect(statusByReceipts(status, before, after)).toBe(expected);
});

test("a receipt that is undone leaves received what was not received by it alone", () => {
  const pence = fc.integer({ min: 1, max: 1_000_000 });
  const written = (amount: number): string => (amount / 100).toFixed(2);
  fc.assert(
    fc.property(pence, pence, fc.constantFrom(...Object.values(ContributionStatus)), (amount, part, status) => {
      const received = Math.min(amount, part);
      const [none, some] = ["0.00", written(received)].map((sum) => ({ amount: written(amount), received: sum }));
      if (!none || !some) throw new Error("Two receipts are compared.");
      const after = statusByReceipts(status, none, some);
      expect(after === RECEIVED).toBe(status === RECEIVED || received === amount);
      const undone = statusByReceipts(after, some, none);
      expect(undone).toBe(received === amount ? CONFIRMED : status);
    }),
  );
});
