/** The fields of a line, as a part of `jsonb_build_object`: each by its name in the ledger and its SQL. */
const fields = (of: Readonly<Record<string, string>>): string =>
  Object.entries(of)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(", ");

/** The lines of a table that belong to the budget `b`. */
const lines = (table: string, of: Readonly<Record<string, string>>, { joins = "", live = true } = {}): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${fields({ id: "l.id", ...of })})), '[]')
    from ${table} l ${joins} where l.body_id = b.body_id and l.budget_id = b.id${live ? " and l.removed_at is null" : ""})`;

const sourced = { source: "l.source", section: "l.section" };

/**
 * All lines of the budgets of bodies, a row a budget; $1: the bodies. Amounts are texts, so that none becomes a float. Lines stand
 * in no order: what follows from them depends on none.
 */
export const ledgersSql = `
select b.body_id as "bodyId", b.id as "budgetId", b.year, b.status, jsonb_build_object(
  'contributions', ${lines("contribution", {
    payer: "l.payer",
    agencyId: "l.agency_id",
    payerGroup: "l.payer_group",
    kind: "l.kind",
    status: "l.status",
    amount: "l.amount::text",
    worth: "l.worth::text",
    printedShare: "l.printed_share::text",
    ...sourced,
  })},
  'incomes', ${lines("income", { kind: "l.kind", line: "l.line", amount: "l.amount::text", ...sourced })},
  'expenditures', ${lines("expenditure", {
    category: "l.category",
    line: "l.line",
    budgeted: "l.budgeted::text",
    committed: "l.committed::text",
    actual: "l.actual::text",
    ...sourced,
  })},
  'adjustments', ${lines(
    "adjustment",
    { onDay: "l.on_day", amount: "l.amount::text", reason: "l.reason" },
    { live: false },
  )},
  'appropriations', ${lines(
    "appropriation",
    {
      reserveId: "l.reserve_id",
      reserve: "r.name",
      onDay: "l.on_day",
      amount: "l.amount::text",
      reason: "l.reason",
    },
    { joins: "join reserve r on r.body_id = l.body_id and r.id = l.reserve_id" },
  )},
  'printed', ${lines("printed_figure", {
    figure: "l.figure",
    label: "l.label",
    amount: "l.amount::text",
    note: "l.note",
    ...sourced,
  })}
) as ledger
from budget b where b.body_id = any ($1::uuid[]) and b.removed_at is null`;
