// How nodes and ties look: in the colours of the theme, what is chosen brought forward.
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
// With more ties than this, what a tie says is written on it only when it is chosen.
const FEW = 30;

function theme() {
  return Object.fromEntries(["ink", "paper", "tie", "chosen", "line"].map((name) => [name, colour(name)]));
}

function nodeLook(id, { near, focus, rim, size, hues }) {
  const group = GROUPS.get(thing(id).group);
  const background = LABELLED_INSIDE.has(group.shape) ? hues.paper : group.colour;
  const far = near && !near.has(id);
  const lit = { background, border: hues.chosen };
  return { id, opacity: far ? 0.3 : 1, borderWidth: focus ? 4 : rim,
    font: { strokeColor: hues.paper, strokeWidth: 4, color: far ? hues.line : hues.ink, size },
    color: { background, border: focus ? hues.chosen : hues.ink, highlight: lit, hover: lit } };
}

function tieLook(id, { held, faded, written, hues }) {
  return { id, font: { color: hues.ink, strokeColor: hues.paper, strokeWidth: 3, face: "system-ui", size: written ? 11 : 0 },
    color: { color: held ? hues.chosen : hues.tie, highlight: hues.chosen, hover: hues.chosen, opacity: faded ? 0.12 : 0.75 } };
}

function startZoom(moved, showAll) {
  const by = (factor) => () => {
    network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * factor)) });
    moved();
  };
  let waiting = 0;
  network.on("zoom", () => {
    clearTimeout(waiting);
    waiting = setTimeout(moved, 60);
  });
  byId("zoom-in").addEventListener("click", by(1.4));
  byId("zoom-out").addEventListener("click", by(1 / 1.4));
  byId("zoom-all").addEventListener("click", showAll);
  new ResizeObserver(() => { network.redraw(); }).observe(byId("mynetwork"));
}

function tip(...lines) {
  return el("div", {}, lines.filter(Boolean).map((line, at) => el("p", {}, at ? bdi(clipped(line)) : el("b", {}, bdi(clipped(line))))));
}
