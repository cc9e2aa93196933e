// The same axis in a saved drawing: lanes, years and bars behind the events, names before them.
function svgLine(x1, y1, x2, y2, more) {
  return svg("line", { x1, y1, x2, y2, ...more });
}

OWN.behind = () => {
  if (!DATA.drawn.length) return [];
  const seen = sight();
  const { lanes } = DATA.time.ways[way];
  const fills = lanes.filter((_, at) => at % 2 === 0).map(({ top, low }) => svg("rect", { x: seen.left, y: top, width: seen.right - seen.left, height: low - top, fill: colour("raised") }));
  const edges = lanes.map(({ low }) => svgLine(seen.left, low, seen.right, low, { stroke: colour("line"), "stroke-width": seen.pixel }));
  const years = yearsInSight(seen).marks.map(({ at }) => svgLine(at, seen.top, at, seen.low, { stroke: colour("line"), "stroke-width": 1.5 * seen.pixel }));
  const bars = [...passed.nodes].map((id) => {
    const [first, last] = DATA.time.bars[id];
    const { y } = network.getPosition(id);
    return svgLine(first, y, last, y, { stroke: colour("tie"), "stroke-opacity": 0.5, "stroke-width": Math.max(5, 3 * seen.pixel), "stroke-linecap": "round" });
  });
  return [...fills, ...edges, ...years, ...bars];
};

OWN.before = () => {
  if (!DATA.drawn.length) return [];
  const seen = sight();
  const size = 12 * seen.pixel;
  const strip = svg("rect", { x: seen.left, y: seen.top, width: seen.right - seen.left, height: STRIP * seen.pixel, fill: colour("paper") });
  const years = yearsInSight(seen).marks.map(({ year, at }) => words(Math.max(at, seen.left) + 5 * seen.pixel, seen.top + 16 * seen.pixel, size, String(year), { "font-weight": 600 }));
  const lanes = DATA.time.ways[way].lanes.filter(({ top, low }) => low > seen.top && top < seen.low).map(({ title, top }) => words(seen.left + 10 * seen.pixel,
    Math.max(top + 6, seen.top + (STRIP + 4) * seen.pixel) + size, size, plain(title), { "font-weight": 600, fill: colour("soft"), ...halo(4 * seen.pixel) }));
  return [strip, ...years, ...lanes];
};
