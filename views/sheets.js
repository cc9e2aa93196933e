// What is seen as tables for a spreadsheet: the nodes, and the ties with every fact behind them.
const FORMULA = /^[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/;

// A cell that a spreadsheet would reckon with is marked as text.
function field(value) {
  const text = String(value ?? "").replaceAll("\u0000", "");
  const safe = typeof value !== "number" && (FORMULA.test(text) || /^[\t\r\n]/.test(text)) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

// With a mark at the front, without which spreadsheets take the letters for another alphabet.
function sheet(heads, rows) {
  return `\ufeff${[heads, ...rows].map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

function nodeSheet() {
  const heads = ["id", "name", "type", "kind", "countries", "also_called", "ties_shown", ...MEASURES.map(({ key }) => key), "community", "start", "end", "place"];
  const tied = tally([...passed.ties.keys()].flatMap((id) => [TIES.get(id).a, TIES.get(id).b]));
  const counts = new Map(tied);
  return sheet(heads, [...passed.nodes].sort().map((id) => {
    const item = thing(id);
    const { values = [], community = "" } = NODES.get(id) || {};
    const countries = countriesOf(id).filter((name) => name !== UNKNOWN);
    return [id, item.name, GROUPS.get(item.group).title, item.kind, countries.join("; "), item.aliases.join("; "), counts.get(id) || 0, ...values, community || "", item.start, item.end, item.place];
  }));
}

function tieSheet() {
  const heads = ["from", "to", "strength", "event", "year", "subject", "relation", "role", "former", "on_behalf_of", "object", "as_of", "sources", "quote", "grade", "document", "publisher", "published", "link", "from_id", "to_id"];
  const rows = [...passed.ties.keys()].sort().flatMap((id) => {
    const tie = TIES.get(id);
    const name = (one) => (one ? thing(one).name : "");
    return passed.left(tie).flatMap((strand) => strand.facts.map((fact) => DATA.facts[fact]).flatMap((fact) => fact.evidence.map((proof) => {
      const source = DATA.documents[proof.document];
      return [name(tie.a), name(tie.b), passed.ties.get(id), name(strand.event), strand.year, name(fact.start), spoken(fact.type), fact.role, fact.former ? "yes" : "", name(fact.behalf), name(fact.end), fact.as_of, fact.sources,
        proof.quote.join(""), proof.grade, source.title, source.publisher, source.published, web(source.link), tie.a, tie.b];
    })));
  });
  return sheet(heads, rows);
}
