// Titled frames behind the nodes that belong together.
function roundedFrame(context, [left, top, right, low]) {
  context.beginPath();
  context.roundRect(left, top, right - left, low - top, 10);
  context.fill();
  context.stroke();
}

// As much of a text as has room, in the font that the context is set to.
function fitted(context, text, room) {
  if (context.measureText(text).width <= room) return text;
  let end = text.length;
  while (end > 1 && context.measureText(`${text.slice(0, end)}…`).width > room) end -= 1;
  return `${text.slice(0, end)}…`;
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
