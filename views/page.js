let chosen = null;
let opener = null;

function openNode(id, focus) {
  const ties = TIES_OF.get(id);
  select({ focus: [id], nodes: [id, ...ties.map((tie) => other(tie, id)), ...(OWN.near?.(id) || [])], ties: new Set(ties.map((tie) => tie.id)) }, id);
  showPanel(nodePanel(id), focus !== false);
}

function openTie(id, focus) {
  const tie = TIES.get(id);
  select({ focus: [tie.a, tie.b], nodes: [tie.a, tie.b], ties: new Set([id]) }, id);
  showPanel(tiePanel(tie), focus !== false);
}

function select(selection, address) {
  opener = PANEL.contains(document.activeElement) ? opener : document.activeElement;
  chosen = selection;
  dress(chosen);
  bringIntoView(selection.focus[0]);
  history.replaceState(null, "", `#${encodeURI(address)}`);
}

function bringIntoView(id) {
  if (!DRAWN.has(id) || byId("network-view").hidden) return;
  const { x, y } = network.canvasToDOM(network.getPosition(id));
  const { clientWidth, clientHeight } = byId("mynetwork");
  if (x < 20 || y < 20 || x > clientWidth - 20 || y > clientHeight - 20) network.focus(id, { scale: network.getScale() });
}

function closePanel() {
  chosen = null;
  dress(null);
  greet();
  network.unselectAll();
  history.replaceState(null, "", location.pathname + location.search);
  if (opener?.isConnected) opener.focus();
}

function greet() {
  if (DATA.centre) showPanel(nodePanel(DATA.centre).slice(1));
  else if (OWN.greet) showPanel(OWN.greet());
  else welcome();
}

function openAddress() {
  let address = "";
  try { address = decodeURI(location.hash.slice(1)); } catch { return; }
  if (FACTS_OF.has(address)) openNode(address, false);
  else if (TIES.has(address)) openTie(address, false);
}

function refilter() {
  const shown = passing();
  applyFilter(shown);
  dress(chosen);
  fillTable(shown);
}

function startTabs() {
  const tabs = [byId("tab-network"), byId("tab-table")];
  const show = (tab) => {
    for (const each of tabs) {
      each.setAttribute("aria-selected", String(each === tab));
      each.tabIndex = each === tab ? 0 : -1;
      byId(each.getAttribute("aria-controls")).hidden = each !== tab;
    }
    if (tab === tabs[0]) network.redraw();
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener("click", () => show(tab));
    tab.addEventListener("keydown", (event) => {
      if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
      tabs[1 - at].focus();
      show(tabs[1 - at]);
    });
  });
}

function start() {
  greet();
  tooltips();
  startSearch();
  startFilters(refilter);
  startTabs();
  startZoom();
  OWN.start?.();
  refilter();
  showFirst();
  network.on("click", ({ nodes: [node], edges: [edge] }) => {
    if (node) openNode(node, false);
    else if (edge) openTie(edge, false);
    else if (chosen) closePanel();
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && chosen) closePanel(); });
  for (const query of ["(prefers-color-scheme: dark)", "print"]) matchMedia(query).addEventListener("change", () => dress(chosen));
  addEventListener("hashchange", openAddress);
  openAddress();
}

start();
