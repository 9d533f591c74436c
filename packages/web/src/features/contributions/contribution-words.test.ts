import { amountInWords, isOwing, owingInWords, poundsOf, receivedInWords } from "./contribution-words";

const paid = {
  kind: "MONEY",
  status: "CONFIRMED",
  amount: "1000.00",
  worth: null,
  received: "250.00",
  owing: "750.00",
} as const;
const pounds = poundsOf([paid]);

describe("a contribution in words", () => {
  it("has its pence where any amount beside it has", () => {
    expect(amountInWords(paid, pounds)).toBe("£1,000");
    expect(amountInWords(paid, poundsOf([paid, { ...paid, owing: "0.50" }]))).toBe("£1,000.00");
  });

  it("is not stated where nobody says how much, and never nothing", () => {
    const unstated = { ...paid, amount: null, owing: null };
    expect([amountInWords(unstated, pounds), owingInWords(unstated, pounds)]).toEqual(["Not stated", "Not known"]);
    expect(isOwing(unstated)).toBe(true);
  });

  it("is worth what somebody states where it is in kind, and none of it comes in money", () => {
    const given = { ...paid, kind: "IN_KIND", amount: null, worth: "500.00", received: "0.00", owing: "0.00" } as const;
    expect(amountInWords(given, pounds)).toBe("In kind, worth £500");
    expect(amountInWords({ ...given, worth: null }, pounds)).toBe("In kind");
    expect([receivedInWords(given, pounds), owingInWords(given, pounds)]).toEqual(["None", "None"]);
    expect(isOwing(given)).toBe(false);
  });

  it("says that no receipt is kept of what a report prints as received", () => {
    const printed = { ...paid, status: "RECEIVED", received: "0.00", owing: "0.00" } as const;
    expect(receivedInWords(printed, pounds)).toBe("No receipt kept");
    expect(receivedInWords({ ...printed, amount: null }, pounds)).toBe("No receipt kept");
    expect(receivedInWords({ ...printed, amount: "0.00" }, pounds)).toBe("£0");
    expect(receivedInWords(paid, pounds)).toBe("£250");
  });
});
