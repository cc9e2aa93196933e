let chosen = null;
let opener = null;
let passed = { ties: new Map(), nodes: new Set(), left: () => [] };

function openNode(id, focus) {
  bringIn([id]);
  const ties = TIES_OF.get(id);
  select({ focus: [id], nodes: [id, ...ties.map((tie) => other(tie, id)), ...(OWN.near?.(id) || [])], ties: new Set(ties.map((tie) => tie.id)) }, id);
  showPanel(nodePanel(id), focus !== false);
}

function openTie(id, focus) {
  const tie = TIES.get(id);
  bringIn([tie.a, tie.b], tie);
  select({ focus: [tie.a, tie.b], nodes: [tie.a, tie.b], ties: new Set([id]) }, id);
  showPanel(tiePanel(tie), focus !== false);
}

function openCommunity(number, focus) {
  const { members } = COMMUNITIES[number - 1];
  const inside = new Set(members);
  const ties = DATA.ties.filter(({ a, b }) => inside.has(a) && inside.has(b)).map(({ id }) => id);
  select({ focus: [], nodes: members, ties: new Set(ties) }, `community-${number}`);
  showPanel(communityPanel(COMMUNITIES[number - 1]), focus !== false);
}

function select(selection, to) {
  opener = PANEL.contains(document.activeElement) ? opener : document.activeElement;
  chosen = selection;
  dress(chosen);
  bringIntoView(selection.focus[0]);
  address = to;
  remember(true);
}

function bringIntoView(id) {
  if (!DRAWN.has(id) || byId("network-view").hidden) return;
  const { x, y } = network.canvasToDOM(network.getPosition(id));
  const { clientWidth, clientHeight } = byId("mynetwork");
  if (x >= 20 && y >= 20 && x <= clientWidth - 20 && y <= clientHeight - 20) return;
  network.moveTo({ position: network.getPosition(id) });
  if (camera) took();
}

function closePanel() {
  letGo();
  address = "";
  remember(true);
  if (opener?.isConnected) opener.focus();
}

function letGo() {
  chosen = null;
  dress(null);
  if (DATA.centre) showPanel(nodePanel(DATA.centre).slice(1));
  else if (OWN.greet) showPanel(OWN.greet());
  else welcome();
  network.unselectAll();
}

// Everything as the address says, whether it came with the page, from a link or by the way back.
function restore() {
  // An address may be written in many ways: that it is rewritten here is no step of the reader's.
  restoring = true;
  const to = readAddress();
  redraw();
  refilter();
  address = to;
  const community = COMMUNITIES.find(({ number }) => to === `community-${number}`);
  if (FACTS_OF.has(to)) openNode(to, false);
  else if (TIES.has(to)) openTie(to, false);
  else if (community) openCommunity(community.number, false);
  else letGo();
  restoring = false;
}

function refilter() {
  passed = passing();
  sayPassing(passed);
  outline(passed);
  listCommunities(passed);
  dress(chosen);
  tableIsOld();
  rememberSoon();
}

function startTabs() {
  const tabs = [byId("tab-network"), byId("tab-table")];
  const show = (tab) => {
    for (const each of tabs) {
      each.setAttribute("aria-selected", String(each === tab));
      each.tabIndex = each === tab ? 0 : -1;
      byId(each.getAttribute("aria-controls")).hidden = each !== tab;
    }
    if (tab === tabs[0]) lookAgain();
    else tableIsOld();
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener("click", () => {
      show(tab);
      rememberSoon();
    });
    tab.addEventListener("keydown", (event) => {
      if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
      tabs[1 - at].focus();
      show(tabs[1 - at]);
      rememberSoon();
    });
  });
  parameter("tab", () => (byId("table-view").hidden ? [] : ["table"]), ([tab]) => {
    const wanted = tabs[tab === "table" ? 1 : 0];
    if (wanted.getAttribute("aria-selected") !== "true") show(wanted);
  });
}

function start() {
  tooltips();
  startSearch();
  startDrawn();
  startMeasures(refilter);
  startCommunities(refilter);
  startFilters(refilter);
  startChoices();
  startTabs();
  startTable();
  startCamera();
  startKeys();
  startLink();
  startSaving();
  OWN.start?.();
  refilter();
  showFirst();
  restore();
  network.on("click", ({ nodes: [node], edges: [edge] }) => {
    if (node) openNode(node, false);
    else if (edge) openTie(edge, false);
    else if (chosen) closePanel();
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && chosen) closePanel(); });
  for (const query of ["(prefers-color-scheme: dark)", "print"]) matchMedia(query).addEventListener("change", () => dress(chosen));
  addEventListener("popstate", restore);
}

start();
