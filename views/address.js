// The address of the page says what is seen, so that a link restores it and the way back is kept.
const PARAMETERS = new Map();
const SHORT_WHILE = 250;
// In a frame of a notebook there is no address of one's own to write into.
const HAS_ADDRESS = location.protocol !== "about:";
let address = "";
let waiting = 0;
let restoring = false;

// What a part of the page adds to the address: a list of words, empty while it is as at first.
function parameter(name, read, write) {
  PARAMETERS.set(name, { read, write });
}

function written() {
  const rest = new URLSearchParams();
  for (const [name, { read }] of PARAMETERS) read().forEach((value) => rest.append(name, value));
  const said = `${encodeURI(address)}${String(rest) ? `?${rest}` : ""}`;
  return said ? `#${said}` : location.pathname + location.search;
}

// What is opened is a step that the way back undoes; how it is looked at is not.
function remember(step) {
  clearTimeout(waiting);
  if (!HAS_ADDRESS) return;
  const now = written();
  if (now === location.hash || (!location.hash && now[0] !== "#")) return;
  history[step && !restoring ? "pushState" : "replaceState"](null, "", now);
}

// Browsers stop a page that rewrites its address many times a second.
function rememberSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(remember, SHORT_WHILE);
}

function readAddress() {
  const [entity, ...rest] = location.hash.slice(1).split("?");
  const values = new URLSearchParams(rest.join("?"));
  for (const [name, { write }] of PARAMETERS) write(values.getAll(name));
  try { return decodeURI(entity); } catch { return ""; }
}

function startLink() {
  const field = byId("link");
  byId("copy").hidden = !HAS_ADDRESS;
  byId("copy").addEventListener("click", async () => {
    remember();
    field.value = location.href;
    field.hidden = false;
    field.select();
    try {
      await navigator.clipboard.writeText(location.href);
      announce("The link is copied.");
    } catch {
      announce("Copy the link from the field.");
    }
  });
}

function announce(words) {
  byId("said").textContent = words;
}
