const KNOTS = [
  [190, 140, 4],
  [370, 146, 5],
  [470, 96, 4],
  [640, 142, 5],
  [900, 138, 5],
  [960, 82, 4],
  [1170, 148, 5],
  [1180, 90, 4],
  [520, 184, 4],
  [700, 206, 4],
  [1080, 208, 4],
];

/** The ridge of the plateau with the mesh over it: once, on public pages only. */
export function Ridge() {
  return (
    <svg className="ridge" viewBox="0 0 1366 230" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path
        d="M0 150 90 128 190 140 300 104 392 126 470 96 560 118 640 84 676 40 690 34 706 42 744 88 850 112 960 82 1050 116 1180 90 1280 118 1366 102V230H0Z"
        fill="var(--ridge-1)"
      />
      <path
        d="M0 186 120 160 240 178 370 146 500 172 640 142 770 168 900 138 1040 172 1170 148 1290 170 1366 156V230H0Z"
        fill="var(--ridge-2)"
      />
      <path
        d="M0 214 160 194 330 208 520 184 700 206 880 186 1080 208 1240 190 1366 204V230H0Z"
        fill="var(--ridge-3)"
      />
      <g stroke="var(--ridge-line)" strokeWidth="1.6" fill="none" strokeLinejoin="round">
        <path d="M0 150 190 140 370 146 470 96 640 142 690 34 900 138 960 82 1170 148 1180 90 1366 156" />
        <path d="M370 146 520 184 640 142 700 206 900 138 1080 208 1170 148" opacity=".6" />
      </g>
      <g fill="var(--ridge-line)">
        {KNOTS.map(([x, y, r]) => (
          <circle key={`${x}-${y}`} cx={x} cy={y} r={r} />
        ))}
      </g>
      <circle cx="690" cy="34" r="7" fill="var(--accent)" stroke="var(--ridge-line)" strokeWidth="2" />
    </svg>
  );
}
