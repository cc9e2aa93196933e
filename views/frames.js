// Titled frames behind the nodes that belong together.
function roundedFrame(context, [left, top, right, low]) {
  context.beginPath();
  context.roundRect(left, top, right - left, low - top, 10);
  context.fill();
  context.stroke();
}

OWN.start = () => {
  network.on("beforeDrawing", (context) => {
    const [raised, line, soft] = ["raised", "line", "soft"].map(colour);
    const size = Math.min(22, Math.max(13, 12 / network.getScale()));
    context.font = `600 ${size}px system-ui, sans-serif`;
    context.textBaseline = "top";
    context.textAlign = "left";
    context.lineWidth = 1;
    for (const { title, box } of DATA.frames) {
      context.fillStyle = raised;
      context.strokeStyle = line;
      roundedFrame(context, box);
      context.fillStyle = soft;
      context.fillText(fitted(context, title, box[2] - box[0] - 20), box[0] + 10, box[1] + 8);
    }
  });
  network.redraw();
};
