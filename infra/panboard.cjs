// The command line tool: tokens of the demonstration, the first operator, loading and migrating.
require("./typescript.cjs");
require("./command.ts").command(process.argv.slice(2));
