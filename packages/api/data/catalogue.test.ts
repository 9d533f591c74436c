import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indicatorThemes, parsePeriod } from "@panboard/shared";
import { parse } from "csv-parse/sync";

type Row = Readonly<Record<string, string>>;

function readRows(file: string): Row[] {
  return parse(readFileSync(join(__dirname, file)), { columns: true, bom: true });
}

function column(rows: readonly Row[], name: string): string[] {
  return rows.map((row) => cell(row, name));
}

function cell(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`There is no column ${name}`);
  return value;
}

function key(row: Row, ...names: string[]): string {
  return names.map((name) => cell(row, name)).join(" | ");
}

function keysNotIn(known: ReadonlySet<string>, used: readonly string[]): string[] {
  return [...new Set(used)].filter((item) => !known.has(item));
}

const indicators = readRows("catalogue/indicators.csv");
const breakdowns = readRows("catalogue/breakdowns.csv");
const areas = readRows("catalogue/areas.csv");
const published = readRows("published/indicator_values.csv");
const illustrative = readRows("illustrative/indicator_values.csv");
const figures = [...published, ...illustrative];
const byCode = new Map(indicators.map((row) => [cell(row, "code"), row]));

function listOfBreakdowns(indicator: Row): string[] {
  return cell(indicator, "breakdowns").split(";").filter(Boolean);
}

describe("the catalogue", () => {
  it("has every indicator that a figure is stated for, and no other", () => {
    expect([...byCode.keys()].sort()).toEqual([...new Set(column(figures, "indicator"))].sort());
  });

  it("has every category that a figure is stated for, under its breakdown", () => {
    const known = new Set(breakdowns.map((row) => key(row, "breakdown", "category")));
    const used = figures.filter((row) => row.breakdown !== "").map((row) => key(row, "breakdown", "category"));
    expect(keysNotIn(known, used)).toEqual([]);
    expect(figures.filter((row) => (row.breakdown === "") !== (row.category === ""))).toEqual([]);
  });

  it("lists for each indicator the breakdowns that its figures have, and for the population those that rates need", () => {
    const ofPopulation = ["locality", "age_band", "sex"];
    for (const indicator of indicators) {
      const used = figures.filter((row) => row.indicator === indicator.code).map((row) => cell(row, "breakdown"));
      const needed = indicator.code === "population_under_18" ? ofPopulation : [];
      expect([indicator.code, ...listOfBreakdowns(indicator).sort()]).toEqual([
        indicator.code,
        ...[...new Set([...used, ...needed])].filter(Boolean).sort(),
      ]);
    }
    const known = new Set(column(breakdowns, "breakdown"));
    expect(keysNotIn(known, indicators.flatMap(listOfBreakdowns))).toEqual([]);
  });

  it("knows every area that a category is a part of, and the day on which an area began", () => {
    expect(keysNotIn(new Set(column(areas, "slug")), column(breakdowns, "area").filter(Boolean))).toEqual([]);
    for (const day of column(areas, "from_day").filter(Boolean)) expect(parsePeriod(day).kind).toBe("DATE");
  });

  it.each([
    ["cheshire", published],
    ["exampleshire", illustrative],
  ])("has every area and board that the figures of %s name", (region, rows) => {
    const ofRegion = areas.filter((row) => row.region === region);
    expect(keysNotIn(new Set(column(ofRegion, "slug")), column(rows, "area"))).toEqual([]);
    const boardAreas = ofRegion.filter((row) => row.kind === "LOCAL_AUTHORITY");
    const boards = new Set(column(boardAreas, "board"));
    expect(boards.size).toBe(4);
    expect(keysNotIn(boards, column(rows, "board"))).toEqual([]);
  });

  it("has for each board a Local Safeguarding Children Board from its area's first day on, then a partnership, without a gap", () => {
    const arrangements = readRows("catalogue/arrangements.csv");
    const boards = areas.filter((row) => row.kind === "LOCAL_AUTHORITY");
    expect(new Set(arrangements.map((row) => key(row, "region", "board")))).toEqual(
      new Set(boards.map((row) => key(row, "region", "board"))),
    );
    for (const board of boards) {
      const own = arrangements.filter((row) => row.region === board.region && row.board === board.board);
      const source = board.region === "exampleshire" ? /^Illustrative .*invented/ : /Act 20(04|17)/;
      expect(own).toEqual([
        {
          region: board.region,
          board: board.board,
          kind: "LSCB",
          edition: "",
          from_day: board.from_day === "" ? "2006-04-01" : board.from_day,
          until_day: "2019-09-28",
          source: expect.stringMatching(source),
        },
        {
          region: board.region,
          board: board.board,
          kind: "SCP",
          edition: "EDITION_2018",
          from_day: "2019-09-29",
          until_day: "",
          source: expect.stringMatching(source),
        },
      ]);
    }
  });

  it("keeps codes, titles and slugs unique", () => {
    const lists = [
      column(indicators, "code"),
      column(indicators, "title"),
      breakdowns.map((row) => key(row, "breakdown", "category")),
      breakdowns.map((row) => key(row, "breakdown", "category_title")),
      areas.map((row) => key(row, "region", "slug")),
      areas.map((row) => key(row, "region", "name")),
      ...["ons_code", "dfe_code"].map((code) =>
        areas.filter((row) => row[code] !== "").map((row) => key(row, "region", code)),
      ),
    ];
    for (const list of lists) expect(list.filter((item, index) => list.indexOf(item) !== index)).toEqual([]);
  });

  it("uses the words of the domain alone", () => {
    const words: Readonly<Record<string, readonly string[]>> = {
      unit: ["COUNT", "PERCENT", "RATE_PER_10000", "SCORE", "MONTHS", "CURRENCY"],
      kind: ["SNAPSHOT", "FLOW"],
      polarity: ["HIGHER_IS_BETTER", "LOWER_IS_BETTER", "NO_JUDGEMENT"],
      theme: indicatorThemes,
      derivable: ["yes", "no"],
      change: ["yes", "no"],
    };
    for (const [name, known] of Object.entries(words)) {
      expect(keysNotIn(new Set(known), column(indicators, name))).toEqual([]);
    }
    const areaKinds = ["LOCAL_AUTHORITY", "REGION", "WIDER_REGION", "COUNTRY", "STATISTICAL_NEIGHBOURS"];
    expect(keysNotIn(new Set(areaKinds), column(areas, "kind"))).toEqual([]);
  });

  it("defines every indicator in one sentence", () => {
    for (const definition of column(indicators, "definition")) expect(definition).toMatch(/^[A-Z][^.]*\.$/);
  });

  it("names only catalogued counts as parts of a percentage and as what a rate is of", () => {
    const parts = ["rate_of", "numerator", "denominator"].flatMap((name) => column(indicators, name)).filter(Boolean);
    for (const code of parts) expect([code, byCode.get(code)?.unit]).toEqual([code, "COUNT"]);
    for (const row of indicators.filter(({ unit }) => unit === "PERCENT")) {
      expect(row.numerator === "").toBe(row.denominator === "");
    }
    expect(indicators.filter((row) => (row.unit === "RATE_PER_10000") !== (row.rate_of !== ""))).toEqual([]);
  });

  it("relates a percentage or rate and what it comes from to time in the same way", () => {
    for (const row of indicators.filter(({ unit }) => unit !== "COUNT")) {
      for (const name of ["rate_of", "numerator", "denominator"]) {
        const part = byCode.get(cell(row, name));
        if (part) expect([row.code, part.kind]).toEqual([row.code, row.kind]);
      }
    }
  });

  it("derives nothing from child death figures, and a rate per 10,000 children from every other count", () => {
    const kept = indicators.filter((row) => row.derivable === "no");
    expect(column(kept, "code").sort()).toEqual(["child_death_notifications", "child_deaths", "child_deaths_reviewed"]);
    for (const row of indicators.filter(({ unit }) => unit === "COUNT")) {
      const rated = row.derivable === "yes" && row.code !== "population_under_18";
      expect([row.code, row.denominator, row.rate_factor]).toEqual([
        row.code,
        ...(rated ? ["population_under_18", "10000"] : ["", ""]),
      ]);
    }
  });
});

describe("the register of agencies", () => {
  const agencies = readRows("catalogue/agencies.csv");
  const successions = readRows("catalogue/successions.csv");
  const aliases = readRows("catalogue/aliases.csv");
  const known = new Set(agencies.map((row) => key(row, "region", "slug")));
  const twice = (list: readonly string[]): string[] => list.filter((item, index) => list.indexOf(item) !== index);

  it("keeps keys, names and codes unique, writes codes as they are written, and uses the domain's sectors", () => {
    expect(twice(agencies.map((row) => key(row, "region", "slug")))).toEqual([]);
    expect(twice(agencies.map((row) => key(row, "region", "name")))).toEqual([]);
    for (const [name, pattern] of [
      ["ods_code", /^[A-Z0-9]{3,8}$/],
      ["urn", /^[0-9]{5,6}$/],
    ] as const) {
      const coded = agencies.filter((row) => row[name] !== "");
      expect(twice(coded.map((row) => key(row, "region", name)))).toEqual([]);
      for (const row of coded) expect([row.slug, cell(row, name)]).toEqual([row.slug, expect.stringMatching(pattern)]);
    }
    for (const slug of column(agencies, "slug")) expect(slug).toMatch(/^[a-z][a-z0-9-]*$/);
    const sectors = ["LOCAL_AUTHORITY", "HEALTH_COMMISSIONER", "HEALTH_PROVIDER", "POLICE", "PROBATION"];
    const others = ["YOUTH_JUSTICE", "EDUCATION", "VOLUNTARY_COMMUNITY_FAITH", "COURT_SERVICE", "HOUSING", "OTHER"];
    expect(keysNotIn(new Set([...sectors, ...others]), column(agencies, "sector"))).toEqual([]);
    expect(keysNotIn(new Set(["yes", "no"]), column(agencies, "demonstration"))).toEqual([]);
  });

  it("names in successions two agencies that it has, once, and none that follows itself through others", () => {
    for (const end of ["predecessor", "successor"]) {
      expect(keysNotIn(known, successions.map((row) => key(row, "region", end)))).toEqual([]);
    }
    expect(twice(successions.map((row) => key(row, "region", "predecessor", "successor")))).toEqual([]);
    const after = (agency: string, seen: readonly string[] = []): string[] => {
      if (seen.includes(agency)) return [agency];
      const next = successions.filter((row) => row.predecessor === agency).map((row) => cell(row, "successor"));
      return next.flatMap((one) => after(one, [...seen, agency]));
    };
    expect(column(successions, "predecessor").flatMap((agency) => after(agency))).toEqual([]);
    for (const day of column(successions, "from_day")) expect(parsePeriod(day).kind).toBe("DATE");
  });

  it("lists every payer and agency that the reports print, by its board, and no other", () => {
    const payers = readRows("published/finance.csv")
      .filter(({ kind }) => kind === "contribution" || kind === "contribution_share_printed")
      .map((row) => key(row, "board", "line"));
    const trained = readRows("published/training.csv")
      .filter(({ agency }) => agency !== "")
      .map((row) => key(row, "board", "agency"));
    const listed = aliases.map((row) => key(row, "board", "name"));
    expect([...listed].sort()).toEqual([...new Set([...payers, ...trained])].sort());
  });

  it("maps a printed name to one agency that it has, to a group of payers, or to nothing", () => {
    const toAgency = aliases.filter(({ agency }) => agency !== "");
    expect(keysNotIn(known, toAgency.map((row) => key(row, "region", "agency")))).toEqual([]);
    expect(toAgency.filter((row) => row.payer_group !== "")).toEqual([]);
    expect(aliases.filter((row) => row.agency === "" && row.payer_group === "").length).toBeGreaterThan(0);
  });
});

describe("the shipped figures", () => {
  it("state every flow for a period, never for a date", () => {
    const dated = figures.filter(
      (row) => byCode.get(cell(row, "indicator"))?.kind === "FLOW" && parsePeriod(cell(row, "period")).kind === "DATE",
    );
    expect(dated).toEqual([]);
  });

  it("write every period by its canonical label", () => {
    for (const label of new Set(column(figures, "period"))) expect(parsePeriod(label).label).toBe(label);
  });

  it("write every value as a number or a symbol, and symbols in illustrative figures alone", () => {
    for (const value of column(published, "value")) expect(value).toMatch(/^[0-9]+(\.[0-9]+)?$/);
    for (const value of column(illustrative, "value")) expect(value).toMatch(/^([0-9]+(\.[0-9]+)?|c|z|x|low)$/);
  });

  it("give one value a cell, source and section", () => {
    const cells = figures.map((row) =>
      key(row, "board", "area", "indicator", "period", "breakdown", "category", "source", "section"),
    );
    expect(cells.filter((item, index) => cells.indexOf(item) !== index)).toEqual([]);
  });

  it("hold one invented contradiction of each kind: categories that miss their total, a year stated twice", () => {
    const totals = new Map<string, number[]>();
    const sums = new Map<string, number>();
    for (const row of illustrative) {
      const of = key(row, "board", "area", "indicator", "period");
      const value = Number(row.value);
      if (row.breakdown === "") totals.set(of, [...(totals.get(of) ?? []), value]);
      else sums.set(of, (sums.get(of) ?? 0) + value);
    }
    const off = [...sums].filter(([of, sum]) => totals.get(of)?.[0] !== sum).map(([of]) => of);
    expect(off).toEqual(["example-east | example-east | cp_plans | 2023-24 Q3"]);
    const twice = [...totals].filter(([, values]) => values.length > 1);
    expect(twice).toEqual([["example-east | example-east | missing_episodes | 2023-24", [412, 409]]]);
  });
});
