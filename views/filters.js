// Where nodes have dates of their own, those are what years are chosen among, and no tie is needed.
const DATES = new Map(Object.entries(DATA.dates || {}));
const YEARS = [...new Set(DATA.dates ? [...DATES.values()].flat() : DATA.ties.flatMap((tie) => tie.strands.map((strand) => strand.year)).filter(Boolean))].sort();

function startFilters(onChange) {
  const present = DATA.groups.filter(({ key }) => DATA.drawn.some((id) => thing(id).group === key));
  byId("types").append(...present.map((group) => typeBox(group, onChange)));
  const least = byId("least");
  least.max = DATA.dates ? 1 : Math.max(1, ...DATA.ties.map((tie) => tie.strands.length));
  byId("unit").textContent = `${DATA.unit}s, at least`;
  least.parentElement.hidden = least.max === "1";
  byId("years").hidden = YEARS.length < 2;
  for (const id of ["from", "to"]) byId(id).append(...YEARS.map((year) => el("option", {}, year)));
  if (YEARS.length) byId("to").value = YEARS.at(-1);
  [least, byId("from"), byId("to")].forEach((input) => input.addEventListener("input", onChange));
  if (matchMedia("(max-width: 800px)").matches) byId("filters").open = false;
}

function typeBox(group, onChange) {
  const count = DATA.drawn.filter((id) => thing(id).group === group.key).length;
  return el("label", {}, el("input", { type: "checkbox", checked: true, value: group.key, on: { change: onChange } }), icon(group), `${group.title} (${count})`);
}

// Null where all years are chosen, so that what has no date stays.
function chosenYears() {
  const years = [byId("from").value, byId("to").value].sort();
  return !YEARS.length || (years[0] === YEARS[0] && years[1] === YEARS.at(-1)) ? null : years;
}

function passing() {
  const types = new Set([...document.querySelectorAll("#types input:checked")].map((box) => box.value));
  const least = Number(byId("least").value);
  byId("least-shown").textContent = least;
  const years = chosenYears();
  const held = (id) => !years || !DATA.dates || (DATES.has(id) && DATES.get(id)[0] <= years[1] && DATES.get(id)[1] >= years[0]);
  const allowed = (id) => types.has(thing(id).group) && held(id);
  const ties = new Map();
  for (const tie of DATA.ties) {
    const left = strands(tie, DATA.dates ? null : years).length;
    if ((left >= least || DATA.dates) && allowed(tie.a) && allowed(tie.b)) ties.set(tie.id, left);
  }
  const tied = new Set(DATA.ties.filter(({ id }) => ties.has(id)).flatMap(({ a, b }) => [a, b]));
  const narrowed = !DATA.dates && (years || least > 1);
  return { ties, nodes: new Set(DATA.drawn.filter((id) => allowed(id) && (tied.has(id) || !narrowed))) };
}
