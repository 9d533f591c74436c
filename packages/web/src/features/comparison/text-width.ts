const characterWidth = 7.6;

/** About how wide a text is in the chart's type, in pixels. */
export function textWidth(text: string): number {
  return text.length * characterWidth;
}
