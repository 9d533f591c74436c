import { join } from "node:path";

/** What pages ask for, and what every system would replace in its own way. */
const replaced = [
  ...["GDS Transport", "Helvetica Neue", "Helvetica", "Arial", "Liberation Sans", "system-ui", "sans-serif"],
  ...["Times New Roman", "Times", "Georgia", "serif", "Courier New", "Courier", "Menlo", "Consolas", "monospace"],
];

const family = "Open Sans";

/**
 * A fonts.conf for the folder of an unpacked Chromium, by which text is set in its Open Sans on every machine. The
 * machine's own fonts serve the characters alone that Open Sans lacks.
 */
export function fontsConfiguration(folder: string): string {
  const matches = replaced.map(
    (name) => `  <match target="pattern">
    <test name="family" qual="any" compare="eq"><string>${name}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>
  </match>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(join(folder, "fonts"))}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${escapeXml(join(folder, "font-cache"))}</cachedir>
${matches.join("\n")}
  <match target="pattern">
    <edit name="family" mode="append_last"><string>${family}</string></edit>
  </match>
</fontconfig>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
