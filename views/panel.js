const PANEL = byId("panel");

function welcome() {
  const most = LISTED.filter((id) => TIES_OF.get(id).length).sort((a, b) => TIES_OF.get(b).length - TIES_OF.get(a).length).slice(0, 8);
  PANEL.replaceChildren(
    el("h2", {}, "What the documents say"),
    el("p", { class: "soft" }, "Choose a node or a tie, here, in the table or by its name, to read every fact with the sentence that says it."),
    el("h3", {}, "With the most ties"),
    el("ul", { class: "plain" }, most.map((id) => el("li", {}, link(id, openNode), el("span", { class: "soft" }, ` ${counted(TIES_OF.get(id).length, "tie")}`)))));
}

function closer() {
  return el("button", { class: "close", type: "button", "aria-label": "Close", on: { click: closePanel } }, "×");
}

function typeLine(item) {
  const group = GROUPS.get(item.group);
  const kind = item.kind && item.kind.toLowerCase() !== group.title.toLowerCase() ? [" · ", bdi(item.kind.replaceAll("-", " "))] : "";
  return el("p", { class: "soft" }, group.title, kind, when(item) ? ` · ${when(item)}` : "", item.place ? [" · ", bdi(item.place)] : "");
}

function nodePanel(id) {
  const item = thing(id);
  const facts = FACTS_OF.get(id).slice().sort((a, b) => (b.year || "").localeCompare(a.year || ""));
  const ties = TIES_OF.get(id).slice().sort((a, b) => b.strands.length - a.strands.length);
  return [
    closer(), el("h2", { tabindex: "-1" }, bdi(item.name)), typeLine(item), ...standing(id), ...(OWN.actions?.(id) || []),
    item.aliases.length ? el("p", { class: "soft aliases" }, "Also: ", item.aliases.flatMap((name, at) => [at ? "; " : "", bdi(name)])) : "",
    ties.length ? el("details", {}, el("summary", {}, counted(ties.length, "tie")), el("ul", { class: "plain" }, ties.map((tie) => tieItem(tie, id)))) : "",
    item.values.length ? [el("h3", {}, "Dates, place, theme"), el("ul", { class: "plain" }, item.values.map(valueItem))] : [],
    ...(OWN.facts?.(id) || [el("h3", {}, counted(facts.length, "fact")),
      el("ul", { class: "plain" }, facts.map((fact) => factItem(fact, openNode, id)))]),
  ].flat();
}

// What the network says of a node: its measures, country and community, and what is left out of it.
function standing(id) {
  if (!NODES.has(id)) return [];
  const [community, countries] = [communityOf(id), countriesOf(id)];
  const [more, expanded] = [leftOut(id), EXPANDED.has(id)];
  return [
    el("p", { class: "soft" }, measured(id), countries[0] === UNKNOWN ? "" : [" · ", bdi(countries.join(", "))]),
    community && COMMUNITIES.length > 1 ? el("p", { class: "soft" }, "Community ", communityLink(community), ` (${counted(community.members.length, "member")})`) : "",
    more || expanded ? el("p", {}, el("button", { type: "button", id: "expand", on: { click: () => expandAndShow(id) } }, expanded ? "Collapse" : `Expand: ${counted(more, "tie")} left out`)) : "",
  ];
}

// What was brought in may lie out of sight.
function expandAndShow(id) {
  expand(id);
  openNode(id, false);
  if (EXPANDED.has(id)) lookAt([id, ...TIES_OF.get(id).map((tie) => other(tie, id))]);
  byId("expand")?.focus();
}

function communityPanel(community) {
  const ties = (id) => TIES_OF.get(id).length;
  return [
    closer(), el("h2", { tabindex: "-1" }, `Community ${community.number}`),
    el("p", { class: "soft" }, `${counted(community.members.length, "member")}. Those that are tied more closely to one another than to the rest: Louvain’s method, weighed by ${DATA.unit}s, over the whole network.`),
    el("ul", { class: "plain" }, [...community.members].sort((a, b) => ties(b) - ties(a)).map((id) => el("li", {}, link(id, openNode), el("span", { class: "soft" }, ` ${counted(ties(id), "tie")}`)))),
  ];
}

function tieItem(tie, id) {
  return el("li", {}, el("a", { href: `#${encodeURI(tie.id)}`, on: { click: (event) => { event.preventDefault(); openTie(tie.id); } } }, bdi(thing(other(tie, id)).name)),
    el("span", { class: "soft" }, ` ${counted(tie.strands.length, DATA.unit)}`));
}

function valueItem(claim) {
  const shown = ["start", "end"].includes(claim.name) ? day(claim.value) : claim.value;
  return el("li", {}, el("p", {}, `${claim.name}: `, el("b", {}, bdi(shown))), proofs(claim.evidence));
}

function tiePanel(tie) {
  return [
    closer(), el("h2", { tabindex: "-1" }, link(tie.a, openNode), " — ", link(tie.b, openNode)),
    el("p", { class: "soft" }, counted(tie.strands.length, DATA.unit)),
    ...tie.strands.map((strand) => strandPart(strand)),
  ];
}

function strandPart(strand) {
  const event = strand.event && thing(strand.event);
  return el("section", {},
    event ? el("h3", {}, bdi(event.name)) : "", event ? typeLine(event) : "",
    el("ul", { class: "plain" }, strand.facts.map((id) => factItem(DATA.facts[id], openNode, strand.event))));
}

function showPanel(content, focus) {
  PANEL.replaceChildren(...content);
  PANEL.scrollTop = 0;
  if (focus) PANEL.querySelector("h2").focus();
}
