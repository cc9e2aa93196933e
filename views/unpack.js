// The data of the page, as `packed.py` packs it, in the form that all other scripts read.
function unpacked(data) {
  if (!data.quotes) return data;
  const { words } = data;
  const ids = data.things.map(([id]) => id);
  const idOf = (at) => (at < 0 ? "" : ids[at]);
  const evidence = ([quote, grade, written, antecedents, lengths]) => ({
    document: data.quotes[quote][0], quote: parts(data.quotes[quote][1], lengths), grade: words[grade], written: words[written], antecedents,
  });
  const thingOf = ([, name, label, group, kind, aliases, start, end, place, values]) => ({
    name, label: words[label], group: words[group], kind: words[kind], aliases, start, end, place,
    get values() { return values.map(([of, value, rows]) => ({ name: of, value, evidence: rows.map(evidence) })); },
  });
  const factOf = ([start, type, end, role, former, behalf, year, asOf, sources, rows]) => ({
    start: ids[start], type: words[type], end: ids[end], role: words[role], former: Boolean(former), behalf: idOf(behalf), year: words[year], as_of: words[asOf], sources,
    // Read when it is asked for: a page may hold tens of thousands of quotes.
    get evidence() { return rows.map(evidence); },
    get documents() { return rows.map(([quote]) => data.quotes[quote][0]); },
  });
  const tieOf = ([a, b, strands, label, arrow]) => ({
    id: [ids[a], ids[b]].sort().join("+"), a: ids[a], b: ids[b], label: label === undefined ? "" : words[label], arrow: Boolean(arrow),
    strands: strands.map(([event, year, facts]) => ({ event: idOf(event), year: words[year], facts })),
  });
  const documents = data.documents.map(([title, link, published, publisher]) => ({ title, link, published, publisher }));
  return {
    ...data, documents, things: Object.fromEntries(data.things.map((row) => [row[0], thingOf(row)])), facts: data.facts.map(factOf), ties: data.ties.map(tieOf),
    drawn: data.drawn.map(idOf), alone: data.alone.map(idOf), nodes: new Map(data.nodes.map(([at, x, y, label, community, values, countries]) => [ids[at], { x, y, label, community, values, countries }])),
  };
}

// A quote cut at the names in it: plain, name, plain, … as `marking.py` cuts it.
function parts(text, lengths) {
  let at = 0;
  return [...lengths.map((length) => text.slice(at, at += length)), text.slice(at)];
}
