import { useId } from "react";
import { describeGroups } from "./describe-groups";
import { type GroupNode, growBranches } from "./group-branches";
import { boxMeasures, type GroupBox, layOutGroups } from "./group-chart-layout";
import { GroupMark } from "./group-shape";
import { useMediaQuery } from "./use-media-query";
import { useWidth } from "./use-width";
import "../styles/groups.scss";

export interface GroupChartProps {
  readonly nodes: readonly GroupNode[];
  /** Names the image: "Groups of Warrington at 31 March 2012". */
  readonly name: string;
}

/** The groups as an organisation chart, drawn for the width there is. A narrow window has none: the tree says the same. */
export function GroupChart(props: GroupChartProps) {
  const isWide = useMediaQuery("(min-width: 40.0625em)");
  return isWide && props.nodes.length > 0 ? <MeasuredChart {...props} /> : null;
}

function MeasuredChart(props: GroupChartProps) {
  const [frame, width] = useWidth();
  return <div ref={frame}>{width > 0 ? <GroupDrawing {...props} width={width} /> : null}</div>;
}

/** The drawing for a width in pixels: one image, with a description that holds every group. */
export function GroupDrawing({ nodes, name, width: widthAsked }: GroupChartProps & { readonly width: number }) {
  const id = useId();
  const { width, height, boxes, lines } = layOutGroups(growBranches(nodes), widthAsked);
  return (
    <svg
      className="app-chart app-group-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
      aria-describedby={id}
    >
      <desc id={id}>{describeGroups(nodes)}</desc>
      <path
        className="app-group-chart__line"
        d={lines.map(({ from, to }) => `M${from.join(" ")}L${to.join(" ")}`).join("")}
      />
      {boxes.map((box) => (
        <DrawnBox key={box.group.id} box={box} />
      ))}
    </svg>
  );
}

const { padding, shape, textLeft, nameLine, kindLine } = boxMeasures;
/** How far below the top of its line a text stands. */
const baseline = 14;

function DrawnBox({ box: { group, x, y, width, height, name, kind } }: { readonly box: GroupBox }) {
  const [left, top] = [x + textLeft, y + padding + baseline];
  return (
    <g>
      <rect className="app-group-chart__box" x={x} y={y} width={width} height={height} />
      <svg className="app-group-shape" x={x + padding} y={y + padding} width={shape} height={shape} viewBox="0 0 18 18">
        <GroupMark kind={group.kind} />
      </svg>
      {name.map((line, index) => (
        <text key={index} className="app-group-chart__name" x={left} y={top + index * nameLine}>
          {line}
        </text>
      ))}
      {kind.map((line, index) => (
        <text
          key={index}
          className="app-group-chart__kind"
          x={left}
          y={top + name.length * nameLine + index * kindLine}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
