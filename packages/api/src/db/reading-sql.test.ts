import { requireReading } from "./reading-sql";

test.each([
  "select id from body where slug = $1",
  "\n  with old as (select 1) select * from old",
  "values (1)",
  "select updated_at, deleted, created_on, callable from t where removed_at is null order by 1 limit 5",
])("lets through %j, which reads alone", (text) => {
  expect(() => requireReading(text)).not.toThrow();
});

test.each([
  "insert into body (id) values ($1)",
  "with gone as (delete from body returning id) select * from gone",
  "WITH x AS (UPDATE body SET name = 'a' RETURNING 1) SELECT * FROM x",
  "select set_config('app.target', $1, true)",
  "select nextval('figure_import_sequence')",
  "select pg_notify('panboard_grants', '')",
  "select * from body for update",
  "select lo_from_bytea(0, $1)",
  "truncate body",
  "call wall_rebuild()",
  "do $$ begin end $$",
  "set local app.target = 'x'",
  "begin",
  "select * into copy from body",
  "select * from body for share",
  "select U&\"\\0073et_config\"('app.target', $1, true)",
  "select pg_advisory_lock(1)",
  "select pg_terminate_backend(1)",
])("refuses %j, which does more than that", (text) => {
  expect(() => requireReading(text)).toThrow(/does not read alone/);
});
