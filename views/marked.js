const DATA = JSON.parse(byId("govgraph-data").textContent);
const TEXTS = byId("texts");
const every = (query, within = document) => [...within.querySelectorAll(query)];
const ARTICLES = every("article").map((article, at) => ({
  article, panel: every("#panel > section")[at], said: DATA.texts[at],
  atoms: every("[data-at]", article).map((element) => ({ at: Number(element.dataset.at), element })),
}));
const PARTS = ["quote", "subject", "object", "role", "antecedent"];

let current = 0;
let pinned = null;
let entity = null;

// Marks whole pieces of the text: it is cut wherever a mention, a quote or an antecedent begins or ends.
function highlight(button, scroll) {
  const { atoms, said } = ARTICLES[current];
  atoms.forEach(({ element }) => element.classList.remove(...PARTS));
  if (!button) return;
  const { fact, refusal } = button.closest("li").dataset;
  const places = fact === undefined ? { quote: said.refusals[refusal] } : said.facts[fact];
  paint("quote", [places.quote]);
  paint("antecedent", places.antecedents || []);
  paint("role", places.role || []);
  paint("object", places.object || []);
  paint("subject", places.subject || []);
  if (scroll) bringIntoView(places.quote);
}

function paint(part, spans) {
  for (const { at, element } of ARTICLES[current].atoms) {
    if (spans.some(([start, end]) => start <= at && at < end)) element.classList.add(part);
  }
}

function bringIntoView([start, end]) {
  const inside = ARTICLES[current].atoms.filter(({ at }) => start <= at && at < end).map(({ element }) => element.getBoundingClientRect());
  if (!inside.length) return;
  const pane = TEXTS.getBoundingClientRect();
  const top = Math.min(...inside.map((box) => box.top));
  const low = Math.max(...inside.map((box) => box.bottom));
  if (top >= pane.top + 8 && low <= pane.bottom - 8) return;
  TEXTS.scrollBy({ top: top - pane.top - Math.max(16, (pane.height - (low - top)) / 3) });
}

function pin(button, scroll = true) {
  if (pinned) pinned.setAttribute("aria-pressed", "false");
  pinned = button;
  if (pinned) pinned.setAttribute("aria-pressed", "true");
  highlight(pinned, scroll);
  history.replaceState(null, "", pinned?.id ? `#${pinned.id}` : `#text-${current}`);
}

function about(chosen) {
  entity = chosen;
  const name = chosen === null ? "" : every(".name", ARTICLES[current].panel)[chosen].querySelector("bdi").textContent;
  byId("chosen").hidden = chosen === null;
  byId("chosen").querySelector("bdi").textContent = name;
  every("mark", ARTICLES[current].article).forEach((mark) => mark.classList.toggle("here", Number(mark.dataset.entity) === chosen));
  narrow();
}

function narrow() {
  const { panel, said } = ARTICLES[current];
  const predicate = byId("predicate").value;
  const grade = byId("grade").value;
  const items = every("[data-fact]", panel);
  for (const item of items) {
    item.hidden = !((!predicate || item.dataset.predicate === predicate) && (!grade || item.dataset.grade === grade)
      && (entity === null || said.facts[item.dataset.fact].about.includes(entity)));
  }
  const shown = items.filter((item) => !item.hidden).length;
  byId("shown").textContent = shown === items.length ? "" : `${shown} of ${items.length} statements`;
}

function open(at) {
  pin(null);
  current = at;
  ARTICLES.forEach(({ article, panel }, each) => { article.hidden = panel.hidden = each !== at; });
  if (byId("document")) byId("document").value = String(at);
  every("[data-count]").forEach((output) => { output.textContent = ARTICLES[at].said.counts[output.dataset.count] || 0; });
  TEXTS.scrollTop = 0;
  about(null);
}

function openAddress() {
  const target = byId(location.hash.slice(1));
  const place = target?.closest("[data-text]");
  open(place ? Number(place.dataset.text) : 0);
  if (target?.matches("button.fact")) {
    pin(target);
    target.scrollIntoView({ block: "nearest" });
  }
}

function startPanel() {
  const panel = byId("panel");
  const button = (event) => event.target.closest?.("button.fact");
  panel.addEventListener("click", (event) => {
    if (button(event)) pin(button(event) === pinned ? null : button(event));
    else if (event.target.closest(".name")) about(Number(event.target.closest(".name").dataset.entity));
  });
  panel.addEventListener("mouseover", (event) => { if (button(event)) highlight(button(event)); });
  panel.addEventListener("mouseout", (event) => { if (button(event)) highlight(pinned); });
  panel.addEventListener("focusin", (event) => { if (button(event)?.matches(":focus-visible")) highlight(button(event), true); });
  panel.addEventListener("focusout", (event) => { if (button(event)) highlight(pinned); });
}

function start() {
  TEXTS.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    if (!mark) return;
    pin(null);
    about(Number(mark.dataset.entity));
    byId("panel").scrollTop = 0;
  });
  every("[data-mark]").forEach((box) => box.addEventListener("change", () => TEXTS.classList.toggle(`plain-${box.dataset.mark}`, !box.checked)));
  for (const id of ["predicate", "grade"]) byId(id).addEventListener("change", narrow);
  byId("every").addEventListener("click", () => about(null));
  byId("document")?.addEventListener("change", (event) => open(Number(event.target.value)));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (pinned) pin(null);
    else about(null);
  });
  addEventListener("hashchange", openAddress);
  if (matchMedia("(max-width: 800px)").matches) byId("filters").open = false;
  startPanel();
  openAddress();
}

start();
