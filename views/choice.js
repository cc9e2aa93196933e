// A list to choose from that opens on demand; nothing chosen means that anything goes.
function choice(place, title, name, options, onChange) {
  const boxes = options.map(([value]) => el("input", { type: "checkbox", value, on: { change: () => { tell(); onChange(); } } }));
  const summary = el("summary", {});
  const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);
  const tell = () => {
    const picked = chosen();
    summary.replaceChildren(`${title}: `, bdi(picked.length ? clipped(picked.join(", "), 40) : "any"));
  };
  byId(place).append(summary, el("div", { role: "group", "aria-label": title, dir: "auto" }, options.map(([value, count], at) => el("label", {}, boxes[at], bdi(clipped(value)), el("span", { class: "soft" }, ` ${count}`)))));
  byId(place).hidden = options.length < 2;
  tell();
  parameter(name, chosen, (values) => {
    boxes.forEach((box) => { box.checked = values.includes(box.value); });
    tell();
  });
  return () => new Set(chosen());
}

function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

// An open list closes when the reader goes elsewhere.
function startChoices() {
  document.addEventListener("click", ({ target }) => document.querySelectorAll("details.choice[open]").forEach((each) => { if (!each.contains(target)) each.open = false; }));
  document.addEventListener("keydown", (event) => {
    const open = document.querySelector("details.choice[open]");
    if (event.key !== "Escape" || !open) return;
    event.stopImmediatePropagation();
    open.open = false;
    open.querySelector("summary").focus();
  }, true);
}
