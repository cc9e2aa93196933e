// Elements are made here and nowhere else: text goes in as text, never as markup.
function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === "on") Object.entries(value).forEach(([event, act]) => element.addEventListener(event, act));
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== ""));
  return element;
}

const byId = (id) => document.getElementById(id);

// A name keeps its own direction and does not turn the words around it.
const bdi = (text) => el("bdi", {}, text);

const LABELLED_INSIDE = new Set(["box", "ellipse"]);
const SHAPES = {
  dot: "M9 2a7 7 0 1 0 .01 0z", square: "M3 3h12v12h-12z", triangle: "M9 2l7 13h-14z",
  triangleDown: "M9 16l7-13h-14z", diamond: "M9 1l8 8-8 8-8-8z", hexagon: "M5 2h8l4 7-4 7h-8l-4-7z",
  star: "M9 1l2.4 5.2 5.6.6-4.2 3.8 1.2 5.6-5-2.9-5 2.9 1.2-5.6-4.2-3.8 5.6-.6z",
  ellipse: "M9 5a8 4.5 0 1 0 .01 0z", box: "M1 5h16v9h-16z",
};

function icon(group) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 18 18");
  svg.setAttribute("class", "shape");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", SHAPES[group.shape]);
  path.style.fill = LABELLED_INSIDE.has(group.shape) ? "var(--paper)" : group.colour;
  svg.append(path);
  return svg;
}

function web(address) {
  return /^https?:\/\//i.test(address) ? address : "";
}

function clipped(text, length = 120) {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
