// Titled frames behind the nodes that belong together, on the screen and in a saved drawing.
const titleSize = () => Math.min(22, Math.max(13, 12 / network.getScale()));

function fittedTitle(context, { title, box }) {
  context.font = `600 ${titleSize()}px system-ui, sans-serif`;
  return fitted(context, title, box[2] - box[0] - 20);
}

function drawFrame(context, frame) {
  const [left, top, right, low] = frame.box;
  context.fillStyle = colour("raised");
  context.strokeStyle = colour("line");
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left, top, right - left, low - top, 10);
  context.fill();
  context.stroke();
  context.fillStyle = colour("soft");
  context.textBaseline = "top";
  context.textAlign = "left";
  context.fillText(fittedTitle(context, frame), left + 10, top + 8);
}

function frameShape(frame) {
  const [left, top, right, low] = frame.box;
  const title = fittedTitle(el("canvas").getContext("2d"), frame);
  return svg("g", {}, svg("rect", { x: left, y: top, width: right - left, height: low - top, rx: 10, fill: colour("raised"), stroke: colour("line") }),
    words(left + 10, top + 8 + 0.8 * titleSize(), titleSize(), plain(title), { "font-weight": 600, fill: colour("soft") }));
}

OWN.behind = () => DATA.frames.map(frameShape);

OWN.first = () => fromTheTop(network.getPosition(DATA.centre).x);

OWN.start = () => {
  byId("tab-network").textContent = "Picture";
  network.on("beforeDrawing", (context) => DATA.frames.forEach((frame) => drawFrame(context, frame)));
  network.redraw();
};
