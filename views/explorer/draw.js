// The drawing library takes what the server has placed; `nodes`, `edges` and `network` are what the
// scripts after this one speak of. All that is drawn is shown, and sizes are as they came.
Object.assign(globalThis, { nodes: new vis.DataSet(DATA.drawing.nodes), edges: new vis.DataSet(DATA.drawing.edges) });
globalThis.network = new vis.Network(byId("mynetwork"), { nodes, edges }, DATA.drawing.options);
const DRAWN = new Set(DATA.drawn);
const MEASURES = [];
const passed = { nodes: DRAWN };
