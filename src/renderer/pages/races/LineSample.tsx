// A short piece of a line as it is drawn in a chart, beside its name.

type Props = { colour: string; width: number; dashes?: string | undefined }

export function LineSample({ colour, width, dashes }: Props) {
  return (
    <svg className="line-sample" viewBox="0 0 22 6" width="22" height="6" aria-hidden="true">
      <line
        x1="2"
        x2="20"
        y1="3"
        y2="3"
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={dashes}
        strokeLinecap="round"
      />
    </svg>
  )
}
