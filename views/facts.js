const GRADES = {
  verbatim: "The sentence names both sides of the fact.",
  resolved: "The sentence names one side; for the other it refers to words elsewhere in the document.",
};

function link(id, onOpen) {
  const name = bdi(thing(id).name);
  return FACTS_OF.has(id) ? el("a", { href: `#${encodeURI(id)}`, on: { click: (event) => { event.preventDefault(); onOpen(id); } } }, name) : el("b", {}, name);
}

function proof(evidence) {
  const source = DATA.documents[evidence.document];
  const address = web(source.link);
  const title = bdi(source.title);
  return el("blockquote", {},
    el("p", { class: "quote", dir: "auto" }, "“", evidence.quote.map((part, at) => (at % 2 ? el("mark", {}, part) : part)), "”"),
    evidence.antecedents.length ? el("p", { class: "soft" }, "refers to: ", evidence.antecedents.flatMap((words, at) => [at ? ", " : "", el("mark", {}, bdi(words))])) : "",
    el("p", { class: "soft" },
      address ? el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, title) : title,
      source.publisher ? [", ", bdi(source.publisher)] : "",
      source.published ? `, ${day(source.published)}` : "", " ",
      evidence.place ? [el("a", { href: evidence.place }, "in the text"), " "] : "",
      evidence.grade ? el("span", { class: "grade", title: GRADES[evidence.grade] }, evidence.grade) : ""));
}

function proofs(items) {
  const [first, ...rest] = items.map(proof);
  if (!rest.length) return first ? [first] : [];
  return [first, el("details", {}, el("summary", { class: "soft" }, counted(rest.length, "more quote")), rest)];
}

function roleOf(fact) {
  return [fact.role, fact.former ? "former" : ""].filter(Boolean).join(", ");
}

// The date of the event that a fact speaks of, unless the panel is the event's own; else its own.
function dateOf(fact, subject) {
  const event = [fact.end, fact.start].find((id) => thing(id).label === "Event");
  if (event) return event === subject ? "" : when(thing(event));
  return fact.as_of ? `as of ${day(fact.as_of)}` : "";
}

function sentence(fact, onOpen, subject) {
  const here = subject === fact.end;
  const date = dateOf(fact, subject);
  return el("p", {},
    subject === fact.start ? "" : [link(fact.start, onOpen), " "], spoken(fact.type) || "–", " ",
    here ? "it" : link(fact.end, onOpen),
    roleOf(fact) ? [" · ", el("b", {}, bdi(roleOf(fact)))] : "",
    fact.behalf && thing(fact.behalf) ? [" · for ", link(fact.behalf, onOpen)] : "",
    date ? ` · ${date}` : "");
}

function factItem(fact, onOpen, subject) {
  return el("li", {}, sentence(fact, onOpen, subject), proofs(fact.evidence));
}
