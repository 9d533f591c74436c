import { ConfigError, readConfig } from "./config";

const external = {
  DATABASE_URL: "postgres://runtime:x@db/panboard",
  DATABASE_SYSTEM_URL: "postgres://system:x@db/panboard",
  OIDC_ISSUER: "https://tenant.example/",
  OIDC_AUDIENCE: "https://api.example",
};

test("is a demonstration on loopback when nothing is set", () => {
  const config = readConfig({}, "/srv");
  expect(config).toMatchObject({
    port: 4000,
    host: "localhost",
    demonstration: true,
    dataFolder: "/srv/.panboard",
    publicUrl: "http://localhost:4000",
    identity: { issuer: "http://localhost:4000/oidc" },
  });
  expect(config.database).toBeUndefined();
});

test("is no demonstration with an external database, and then requires an identity provider", () => {
  expect(readConfig(external, "/srv")).toMatchObject({ demonstration: false, host: "0.0.0.0" });
  const { DATABASE_URL, DATABASE_SYSTEM_URL } = external;
  expect(() => readConfig({ DATABASE_URL, DATABASE_SYSTEM_URL }, "/srv")).toThrow(/Set OIDC_ISSUER and OIDC_AUDIENCE/);
});

test("wants an external database's addresses for viewers and for the system, and takes the owner's", () => {
  expect(readConfig({ ...external, DATABASE_OWNER_URL: "postgres://owner:x@db/panboard" }, "/srv").database).toEqual({
    runtimeUrl: "postgres://runtime:x@db/panboard",
    systemUrl: "postgres://system:x@db/panboard",
    ownerUrl: "postgres://owner:x@db/panboard",
  });
  expect(() => readConfig({ ...external, DATABASE_SYSTEM_URL: "" }, "/srv")).toThrow(
    "Set DATABASE_SYSTEM_URL beside DATABASE_URL: the address of the role panboard_system, which infra/database/roles.sql makes.",
  );
});

test.each(["DATABASE_SYSTEM_URL", "DATABASE_OWNER_URL"])("refuses %s without DATABASE_URL", (name) => {
  expect(() => readConfig({ [name]: "postgres://a:x@db/panboard" }, "/srv")).toThrow(
    `${name} is set without DATABASE_URL: set both, or neither for the embedded database.`,
  );
});

test("keeps the issuer exactly as written, since tokens carry it so", () => {
  expect(readConfig(external, "/srv").identity.issuer).toBe("https://tenant.example/");
});

test("asks for the issuer where only its audience is set", () => {
  expect(() => readConfig({ OIDC_AUDIENCE: "https://api.example" }, "/srv")).toThrow(
    /Set OIDC_ISSUER and OIDC_AUDIENCE/,
  );
});

test("is reached where the demonstration listens", () => {
  const publicUrlOf = (host: string): string => readConfig({ PANBOARD_DEMO_HOST: host }, "/srv").publicUrl;
  expect(publicUrlOf("192.0.2.2")).toBe("http://192.0.2.2:4000");
  expect(publicUrlOf("2001:db8::1")).toBe("http://[2001:db8::1]:4000");
  expect(publicUrlOf("0.0.0.0")).toBe("http://localhost:4000");
});

test.each(["postgres://a:b%zz@db/x", "postgres://a:b@db:99999/x", "postgres://a:b@db:port/x", "db"])(
  "refuses %s as the address of a database",
  (url) => {
    expect(() => readConfig({ DATABASE_URL: url }, "/srv")).toThrow(/^DATABASE_URL must be a postgres:/);
  },
);

test("refuses another issuer in demonstration mode", () => {
  expect(() => readConfig({ ...external, PANBOARD_DEMO: "1" }, "/srv")).toThrow(/cannot be set in demonstration mode/);
});

test("names every faulty setting at once", () => {
  expect.assertions(3);
  try {
    readConfig({ PORT: "eighty", DATABASE_URL: "mysql://x" }, "/srv");
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).toContain("PORT must be a port number.");
    expect((error as Error).message).toContain("DATABASE_URL must be a postgres:// address");
  }
});
