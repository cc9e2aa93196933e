// Inputs that finish a name: the server knows every form of it, the list says which one fits.
(() => {
"use strict";
const LATER = 90;
let lists = 0;

function option(item, id, choose) {
  const element = document.createElement("li");
  const name = document.createElement("bdi");
  const small = document.createElement("small");
  name.textContent = clipped(item.name);
  small.textContent = item.form === item.name ? item.label : `${item.label}, as ${clipped(item.form)}`;
  element.id = id;
  element.setAttribute("role", "option");
  element.append(name, small);
  element.addEventListener("mousedown", (event) => { event.preventDefault(); choose(item); });
  return element;
}

function clipped(text) {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function start(input) {
  const list = document.createElement("ul");
  let items = [];
  let active = -1;
  let waiting = 0;
  let asked = 0;
  list.id = `completion-${lists += 1}`;
  list.className = "completion";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Names that fit");
  input.after(list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" })) input.setAttribute(name, value);

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (item) => {
    close();
    if ("opens" in input.dataset) location.assign(item.address);
    else input.value = item.value;
  };
  const activate = (at) => {
    active = at;
    [...list.children].forEach((element, each) => element.setAttribute("aria-selected", String(each === at)));
    list.children[at]?.scrollIntoView({ block: "nearest" });
    if (at >= 0) input.setAttribute("aria-activedescendant", list.children[at].id);
    else input.removeAttribute("aria-activedescendant");
  };
  const show = (found) => {
    items = found;
    list.replaceChildren(...items.map((item, at) => option(item, `${list.id}-${at}`, choose)));
    list.hidden = !items.length;
    input.setAttribute("aria-expanded", String(Boolean(items.length)));
    activate(-1);
  };
  const ask = async () => {
    const turn = asked += 1;
    const text = input.value.trim();
    if (!text) return close();
    const response = await fetch(`/complete?${new URLSearchParams({ text, kind: input.dataset.complete })}`).catch(() => null);
    const found = response?.ok ? await response.json() : [];
    if (turn === asked && document.activeElement === input) show(found);
  };
  input.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(ask, LATER); });
  input.addEventListener("blur", () => { asked += 1; close(); });
  input.addEventListener("keydown", (event) => {
    const count = items.length;
    if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); }
    else if (event.key === "ArrowDown" && count && !list.hidden) { event.preventDefault(); activate((active + 1) % count); }
    else if (event.key === "ArrowUp" && count && !list.hidden) { event.preventDefault(); activate(active <= 0 ? count - 1 : active - 1); }
    else if (event.key === "Enter" && active >= 0 && !list.hidden) { event.preventDefault(); choose(items[active]); }
  });
}

document.querySelectorAll("input[data-complete]").forEach(start);
})();
