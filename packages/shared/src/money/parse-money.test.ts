import fc from "fast-check";
import { groupThousands, parseMoney, poundsInWords, poundsTogether } from "./parse-money";

const amountOf = (text: string): string | undefined => {
  const parsed = parseMoney(text);
  return "amount" in parsed ? parsed.amount : undefined;
};

test.each([
  ["215899", "215899.00"],
  ["£215,899", "215899.00"],
  [" 1,234.5 ", "1234.50"],
  ["0012.50", "12.50"],
  ["-11007", "-11007.00"],
  ["−£11,007.25", "-11007.25"],
  ["£-5", "-5.00"],
  ["-0", "0.00"],
  ["999999999999.99", "999999999999.99"],
])("reads %s", (text, amount) => expect(amountOf(text)).toBe(amount));

test.each([
  ["TBC", "“TBC” is no amount of money"],
  ["", "“” is no amount of money"],
  ["£1,2,3", "The commas of “£1,2,3”"],
  ["1,234,56", "The commas of “1,234,56”"],
  ["1.234", "“1.234” has parts of a penny"],
  ["1.", "“1.” is no amount of money"],
  ["1e3", "“1e3” is no amount of money"],
  ["--5", "“--5” is no amount of money"],
  ["-£-5", "is no amount of money"],
  ["5 pounds", "is no amount of money"],
  ["1000000000000", "£999,999,999,999.99 is the most"],
])("refuses %s in words", (text, fault) => expect(parseMoney(text)).toEqual({ fault: expect.stringContaining(fault) }));

test("refuses what is outside of its limits", () => {
  expect(parseMoney("-1", { min: "0.00" })).toEqual({ fault: "“-1” is too little: £0.00 is the least." });
  expect(parseMoney("0", { min: "0.00" })).toEqual({ amount: "0.00" });
});

test("reads back what is written for people", () => {
  const pence = fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n });
  fc.assert(
    fc.property(pence, (amount) => {
      const text = `${amount < 0n ? "-" : ""}${(amount < 0n ? -amount : amount).toString().padStart(3, "0")}`;
      const written = `${text.slice(0, -2)}.${text.slice(-2)}`;
      expect(amountOf(poundsInWords(written))).toBe(written);
    }),
  );
});

test("writes amounts as pages do", () => {
  expect(groupThousands("1234567")).toBe("1,234,567");
  expect(["215899", "1250.5", "-11007"].map(poundsInWords)).toEqual(["£215,899", "£1,250.50", "−£11,007"]);
});

test("writes amounts that stand together alike: with pence where any has some", () => {
  expect(["215899.00", "-11007.00"].map(poundsTogether(["215899.00", null, "-11007.00"]))).toEqual([
    "£215,899",
    "−£11,007",
  ]);
  expect(["123563.80", "550.00"].map(poundsTogether(["123563.80", "550.00"]))).toEqual(["£123,563.80", "£550.00"]);
});
