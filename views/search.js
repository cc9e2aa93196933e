// Every form of a name finds its bearer; the form that matched is shown beside the name.
let forms = null;

function allForms() {
  forms ??= LISTED.flatMap((id) => [thing(id).name, ...thing(id).aliases].map((form) => ({ id, form, folded: fold(form) })));
  return forms;
}

function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function matching(text) {
  const wanted = fold(text.trim());
  if (!wanted) return [];
  const best = new Map();
  for (const entry of allForms()) {
    const at = entry.folded.indexOf(wanted);
    if (at < 0) continue;
    const score = at === 0 ? 0 : /[\p{L}\p{N}]/u.test(entry.folded[at - 1]) ? 2 : 1;
    if (!best.has(entry.id) || best.get(entry.id).score > score) best.set(entry.id, { ...entry, score });
  }
  return [...best.values()].sort((a, b) => a.score - b.score || a.folded.length - b.folded.length || a.folded.localeCompare(b.folded)).slice(0, 12);
}

function startSearch() {
  const input = byId("search");
  const list = byId("matches");
  let active = -1;

  const close = () => { list.hidden = true; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
  const choose = (id) => { input.value = ""; close(); openNode(id, true); };
  const activate = (at) => {
    active = at;
    [...list.children].forEach((item, n) => item.setAttribute("aria-selected", String(n === at)));
    list.children[at]?.scrollIntoView({ block: "nearest" });
    if (at >= 0) input.setAttribute("aria-activedescendant", `match-${at}`);
  };
  const suggest = () => {
    const found = matching(input.value);
    list.replaceChildren(...found.map(({ id, form }, at) => el("li", { role: "option", id: `match-${at}`, "data-id": id, on: { mousedown: (event) => { event.preventDefault(); choose(id); } } },
      bdi(clipped(thing(id).name)), form === thing(id).name ? "" : el("small", {}, bdi(clipped(form))))));
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(Boolean(found.length)));
    activate(found.length ? 0 : -1);
  };

  input.addEventListener("input", suggest);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (event.key === "Escape") { close(); event.stopPropagation(); }
    else if (event.key === "Enter" && !list.hidden) { event.preventDefault(); choose(list.children[active].dataset.id); }
    else if (event.key === "ArrowDown" && count) { event.preventDefault(); activate((active + 1) % count); }
    else if (event.key === "ArrowUp" && count) { event.preventDefault(); activate((active + count - 1) % count); }
  });
}
