// The text of a document: a fact shows its words, and a mention leads to what it names.
(() => {
"use strict";
const DATA = JSON.parse(document.getElementById("govgraph-data").textContent);
const TEXT = document.getElementById("texts");
const ATOMS = [...TEXT.querySelectorAll("[data-at]")].map((element) => ({ at: Number(element.dataset.at), element }));
const PARTS = ["quote", "subject", "object", "role", "antecedent"];
const ITEMS = [...document.querySelectorAll("#said [data-fact]")];
let held = null;

function paint(part, spans) {
  for (const { at, element } of ATOMS) {
    if (spans.some(([start, end]) => start <= at && at < end)) element.classList.add(part);
  }
}

function clear() {
  ATOMS.forEach(({ element }) => element.classList.remove(...PARTS));
}

function show(item) {
  clear();
  if (!item) return;
  const places = DATA.facts[item.dataset.fact];
  paint("quote", [places.quote]);
  for (const part of PARTS.slice(1)) paint(part, places[`${part}s`] || places[part] || []);
}

function hold(item) {
  held?.classList.remove("held");
  held = item;
  held?.classList.add("held");
  show(held);
}

// `#at-120-188` is the words from one offset to the other, whether or not a fact begins there.
function openAddress(item) {
  const found = /^#at-(\d+)-(\d+)$/.exec(location.hash);
  if (!found) return;
  const [start, end] = [Number(found[1]), Number(found[2])];
  const fact = item || ITEMS.find(({ dataset }) => DATA.facts[dataset.fact].quote.join() === [start, end].join());
  hold(fact || null);
  if (!fact) paint("quote", [[start, end]]);
  const first = ATOMS.find(({ at }) => at >= start && at < end);
  first?.element.scrollIntoView({ block: "center" });
  if (!item) fact?.scrollIntoView({ block: "nearest" });
}

for (const item of ITEMS) {
  item.addEventListener("mouseenter", () => show(item));
  item.addEventListener("mouseleave", () => show(held));
  item.addEventListener("focusin", () => show(item));
  item.addEventListener("focusout", () => show(held));
  item.querySelector(".where").addEventListener("click", (event) => {
    event.preventDefault();
    history.replaceState(null, "", event.currentTarget.getAttribute("href"));
    openAddress(item);
  });
}
// Words lead where the letter behind them leads; the letter is the link that a keyboard reaches.
TEXT.addEventListener("click", (event) => {
  if (event.target.closest("a") || String(getSelection())) return;
  const mark = event.target.closest("mark");
  const link = mark?.querySelector(":scope > a.letter") || (mark && TEXT.querySelector(`mark[data-entity="${mark.dataset.entity}"] > a.letter`));
  link?.click();
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape") hold(null); });
addEventListener("hashchange", () => openAddress());
openAddress();
})();
