import type { Plugin } from "vite";

/** What belongs to GOV.UK alone: its blue and its typeface. Neither may reach our pages. */
const governmentMarks = ["1d70b8", "gds transport"] as const;

/** The marks of GOV.UK that stand in a style sheet. */
export function governmentMarksIn(css: string): string[] {
  const text = css.toLowerCase();
  return governmentMarks.filter((mark) => text.includes(mark));
}

/** Fails the build when a style sheet carries the colour or the typeface of GOV.UK. */
export function checkBrand(): Plugin {
  return {
    name: "panboard:check-brand",
    apply: "build",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".css")) continue;
        const marks = governmentMarksIn(String(file.source));
        if (marks.length > 0) this.error(`${file.fileName} carries marks of GOV.UK: ${marks.join(", ")}`);
      }
    },
  };
}
