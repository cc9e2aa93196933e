// The years: a range to filter by, and a bar that plays through them while everything stays put.
// Where nodes have dates of their own, those are what years are chosen among, and no tie is needed.
const DATES = new Map(Object.entries(DATA.dates || {}));
const DATED = [...new Set(DATA.dates ? [...DATES.values()].flat() : DATA.ties.flatMap((tie) => tie.strands.map((strand) => strand.year)).filter(Boolean))].sort();
const UNDATED = DATA.dates ? 0 : new Set(DATA.ties.flatMap((tie) => tie.strands.filter(({ year }) => !year).map(({ event, facts }) => event || facts[0]))).size;
const YEARS = withoutGaps(DATED);
const PACE = 1200;
let narrowedYears = false;
let playing = 0;

function withoutGaps(years) {
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  if (!(last - first <= 80)) return years;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, "0"));
}

// Null where all years are chosen, so that what has no date stays.
function chosenYears() {
  const years = [byId("from").value, byId("to").value].sort();
  return !YEARS.length || !narrowedYears ? null : years;
}

// The part of a tie that the chosen years leave; what has no year goes once years are narrowed.
function strands(tie, years) {
  if (!years) return tie.strands;
  const undated = byId("undated").checked;
  return tie.strands.filter(({ year }) => (year ? year >= years[0] && year <= years[1] : undated));
}

function setYears(years) {
  narrowedYears = Boolean(years);
  [byId("from").value, byId("to").value] = years || [YEARS[0], YEARS.at(-1)];
}

function showYears() {
  const years = chosenYears();
  const said = !years ? "all years" : years[0] === years[1] ? years[1] : years[0] === YEARS[0] ? `up to ${years[1]}` : years.join(" to ");
  byId("year").value = String(YEARS.indexOf(years ? years[1] : YEARS.at(-1)));
  byId("year").setAttribute("aria-valuetext", said);
  byId("year-shown").textContent = said;
  byId("play").setAttribute("aria-pressed", String(Boolean(playing)));
  byId("play").setAttribute("aria-label", playing ? "Pause" : "Play through the years");
  byId("play").textContent = playing ? "❚❚" : "▶";
  byId("undated").parentElement.hidden = !UNDATED;
  byId("undated-count").textContent = `undated too (${UNDATED}${years && !byId("undated").checked ? ", not shown" : ""})`;
}

function startYears(onChange) {
  const only = byId("single");
  const at = () => Number(byId("year").value);
  const go = (to) => {
    const last = YEARS[Math.max(0, Math.min(YEARS.length - 1, to))];
    setYears([only.checked ? last : YEARS[0], last]);
    onChange();
  };
  const pause = () => { clearInterval(playing); playing = 0; };
  const stop = (then) => () => { pause(); then(); };
  const play = () => {
    if (playing) { pause(); onChange(); return; }
    playing = setInterval(() => { if (at() >= YEARS.length - 1) pause(); go(at() + (playing ? 1 : 0)); }, PACE);
    go(at() >= YEARS.length - 1 ? 0 : at());
  };
  byId("years").hidden = YEARS.length < 2;
  byId("time").hidden = YEARS.length < 2;
  byId("network-view").classList.toggle("timed", YEARS.length >= 2);
  for (const id of ["from", "to"]) {
    byId(id).append(...YEARS.map((year) => el("option", {}, year)));
    byId(id).addEventListener("input", stop(() => { narrowedYears = byId("from").value !== YEARS[0] || byId("to").value !== YEARS.at(-1); onChange(); }));
  }
  byId("year").max = String(Math.max(0, YEARS.length - 1));
  setYears(null);
  byId("year").addEventListener("input", stop(() => go(at())));
  byId("year-back").addEventListener("click", stop(() => go(at() - 1)));
  byId("year-on").addEventListener("click", stop(() => go(at() + 1)));
  only.addEventListener("change", stop(() => go(at())));
  byId("undated").addEventListener("change", onChange);
  byId("all-years").addEventListener("click", stop(() => { setYears(null); onChange(); }));
  byId("play").addEventListener("click", play);
  // Who asks for less motion steps through the years instead.
  byId("play").hidden = matchMedia("(prefers-reduced-motion: reduce)").matches;
  parameter("years", () => (chosenYears() ? [chosenYears().join("-")] : []), ([range]) => {
    pause();
    const years = (range || "").split("-");
    setYears(years.length === 2 && years.every((year) => YEARS.includes(year)) ? years : null);
  });
  parameter("single", () => (only.checked ? ["1"] : []), ([yes]) => { only.checked = Boolean(yes); });
  parameter("undated", () => (byId("undated").checked ? ["1"] : []), ([yes]) => { byId("undated").checked = Boolean(yes); });
}
