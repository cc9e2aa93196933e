// The panel of an event: its facts under headings, as the page was written with them.
OWN.facts = (id) => DATA.sections[id]?.flatMap((section) => [
  el("h3", {}, `${section.title} (${section.facts.length || section.things.length})`),
  el("ul", { class: "plain" }, section.facts.length ? section.facts.map((fact) => factItem(DATA.facts[fact], openNode, id)) : section.things.map(datedItem)),
]);

function datedItem(id) {
  return el("li", {}, link(id, openNode), when(thing(id)) ? el("span", { class: "soft" }, ` ${when(thing(id))}`) : "");
}
