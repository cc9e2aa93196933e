// Tables that the page was written with; a row is shown while all its nodes are.
OWN.table = (shown) => {
  const left = ({ nodes }) => nodes.every((id) => shown.nodes.has(id) || !DRAWN.has(id));
  byId("table-view").replaceChildren(...DATA.tables.map(({ caption, heads, rows }) => givenTable(caption, heads, rows.filter(left))));
};

// A column in which no row says anything is left out.
function givenTable(caption, heads, rows) {
  const said = (_, at) => rows.some(({ cells }) => cells[at]);
  return el("table", {}, el("caption", {}, `${caption} (${rows.length})`),
    el("thead", {}, el("tr", {}, heads.filter(said).map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", {}, rows.map(({ cells }) => el("tr", {}, cells.filter(said).map((cell) => el("td", {}, givenCell(cell)))))));
}

function givenCell(cell) {
  if (cell.thing) return openable(cell.thing);
  if (cell.tie) return el("button", { class: "link", type: "button", "aria-label": `${cell.text}: read what they say`, on: { click: () => openTie(cell.tie, true) } }, cell.text);
  return clip(cell);
}

// On a telephone, a picture that reads from the top begins there.
function fromTheTop(x) {
  const { clientHeight } = byId("mynetwork");
  const top = Math.min(...DATA.drawn.map((id) => network.getPosition(id).y)) - 110;
  network.moveTo({ position: { x, y: top + clientHeight / 2 / SMALLEST }, scale: SMALLEST });
}

// As much of a text as has room, in the font that the context is set to.
function fitted(context, text, room) {
  if (context.measureText(text).width <= room) return text;
  let end = text.length;
  while (end > 1 && context.measureText(`${text.slice(0, end)}…`).width > room) end -= 1;
  return `${text.slice(0, end)}…`;
}
