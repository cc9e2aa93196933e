// Years and months behind the events, lanes under their titles; both stay in sight while one moves.
const STRIP = 24;
const NARROWEST = 46;
const EPOCH = DATA.time.origin ? Date.parse(DATA.time.origin) : 0;
const LONGEST_STEP = 100;
let way = "series";

const placeOf = (year, month) => ((Date.UTC(year, month) - EPOCH) / 864e5) * DATA.time.day;
const yearAt = (x) => new Date(EPOCH + (x / DATA.time.day) * 864e5).getUTCFullYear();

// What part of the plane is on screen, and how large a pixel of the screen is there.
function sight() {
  const { clientWidth, clientHeight } = byId("mynetwork");
  const { x: left, y: top } = network.DOMtoCanvas({ x: 0, y: 0 });
  const pixel = 1 / network.getScale();
  return { left, top, right: left + clientWidth * pixel, low: top + clientHeight * pixel, pixel };
}

function yearsInSight({ left, right, pixel }) {
  const wide = 365.25 * DATA.time.day / pixel;
  const step = [1, 2, 5, 10, 20, 50, LONGEST_STEP].find((years) => years * wide >= NARROWEST) || LONGEST_STEP;
  const marks = [];
  for (let year = Math.floor(yearAt(left) / step) * step; placeOf(year, 0) < right && marks.length < 400; year += step) marks.push({ year, at: placeOf(year, 0), next: placeOf(year + step, 0) });
  return { marks, months: wide / 12 };
}

function line(context, x1, y1, x2, y2) {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}

function drawLanes(context, seen) {
  const [raised, strong] = ["raised", "line"].map(colour);
  DATA.time.ways[way].lanes.forEach(({ top, low }, at) => {
    context.fillStyle = raised;
    if (at % 2 === 0) context.fillRect(seen.left, top, seen.right - seen.left, low - top);
    context.strokeStyle = strong;
    context.lineWidth = seen.pixel;
    line(context, seen.left, low, seen.right, low);
  });
}

function drawYears(context, seen) {
  const { marks, months } = yearsInSight(seen);
  context.strokeStyle = colour("line");
  for (const { year, at } of marks) {
    context.lineWidth = 1.5 * seen.pixel;
    line(context, at, seen.top, at, seen.low);
    context.lineWidth = 0.5 * seen.pixel;
    if (months >= 26) for (let month = 1; month < 12; month += 1) line(context, placeOf(year, month), seen.top, placeOf(year, month), seen.low);
  }
}

function drawBars(context, seen) {
  context.strokeStyle = colour("tie");
  context.lineCap = "round";
  context.lineWidth = Math.max(5, 3 * seen.pixel);
  for (const node of nodes.get({ filter: ({ hidden }) => !hidden })) {
    const [first, last] = DATA.time.bars[node.id];
    const { y } = network.getPosition(node.id);
    context.globalAlpha = node.opacity < 1 ? 0.15 : 0.5;
    line(context, first, y, last, y);
  }
  context.globalAlpha = 1;
}

function drawStrip(context, seen) {
  const { marks, months } = yearsInSight(seen);
  const font = 12 * seen.pixel;
  context.fillStyle = colour("paper");
  context.fillRect(seen.left, seen.top, seen.right - seen.left, STRIP * seen.pixel);
  context.strokeStyle = colour("tie");
  context.lineWidth = seen.pixel;
  line(context, seen.left, seen.top + STRIP * seen.pixel, seen.right, seen.top + STRIP * seen.pixel);
  context.textBaseline = "middle";
  context.textAlign = "left";
  const middle = seen.top + (STRIP / 2) * seen.pixel;
  for (const { year, at, next } of marks) {
    context.font = `600 ${font}px system-ui, sans-serif`;
    context.fillStyle = colour("ink");
    // The year in which the picture begins is named at the edge.
    const x = Math.max(at, seen.left) + 5 * seen.pixel;
    if (x + 34 * seen.pixel < next) context.fillText(String(year), x, middle);
    if (months < 26) continue;
    context.font = `${font * 0.92}px system-ui, sans-serif`;
    context.fillStyle = colour("soft");
    for (let month = 0; month < 12; month += 1) {
      const begins = placeOf(year, month) + 5 * seen.pixel;
      if (begins > x + 36 * seen.pixel) context.fillText(MONTHS[month], begins, middle);
    }
  }
}

function drawTitles(context, seen) {
  const strip = seen.top + (STRIP + 4) * seen.pixel;
  context.font = `600 ${12 * seen.pixel}px system-ui, sans-serif`;
  context.textBaseline = "top";
  context.textAlign = "left";
  context.lineJoin = "round";
  for (const { title, top, low } of DATA.time.ways[way].lanes) {
    if (low < strip + 14 * seen.pixel || top > seen.low) continue;
    const y = Math.min(Math.max(top + 6, strip), low - 14 * seen.pixel);
    const text = fitted(context, title, seen.right - seen.left - 24 * seen.pixel);
    context.strokeStyle = colour("paper");
    context.lineWidth = 4 * seen.pixel;
    context.strokeText(text, seen.left + 10 * seen.pixel, y);
    context.fillStyle = colour("soft");
    context.fillText(text, seen.left + 10 * seen.pixel, y);
  }
}

function startAxis() {
  if (!DATA.drawn.length) return;
  network.on("beforeDrawing", (context) => {
    const seen = sight();
    [drawLanes, drawYears, drawBars].forEach((draw) => draw(context, seen));
  });
  network.on("afterDrawing", (context) => {
    const seen = sight();
    [drawTitles, drawStrip].forEach((draw) => draw(context, seen));
  });
}
