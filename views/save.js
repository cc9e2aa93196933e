// Saving what is seen; the files are made here, and nothing is sent anywhere.
const SHARPNESS = 2;

function fileName(ending) {
  const words = document.title.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return `${words.slice(0, 60) || "network"}${ending}`;
}

function download(name, blob) {
  const address = URL.createObjectURL(blob);
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  announce(`${name} is saved.`);
}

function saveText(ending, type, text) {
  download(fileName(ending), new Blob([text], { type: `${type};charset=utf-8` }));
}

function pictureText() {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture())}\n`;
}

async function savePng() {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureText())}`;
  await image.decode();
  const canvas = el("canvas", { width: SHARPNESS * image.width, height: SHARPNESS * image.height });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => download(fileName(".png"), blob), "image/png");
}

function startSaving() {
  const ways = {
    "save-png": savePng,
    "save-svg": () => saveText(".svg", "image/svg+xml", pictureText()),
    "save-nodes": () => saveText("-nodes.csv", "text/csv", nodeSheet()),
    "save-ties": () => saveText("-ties.csv", "text/csv", tieSheet()),
  };
  for (const [id, save] of Object.entries(ways)) byId(id).addEventListener("click", save);
}
