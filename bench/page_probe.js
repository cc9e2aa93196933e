// Watches a page from its first moment: when something is drawn, and since when it is the same.
(() => {
  const FRAMES = 60;
  const LONG_ENOUGH = 1000;
  const [WIDE, HIGH] = [160, 120];
  const probe = { first: null, still: null, since: 0, same: 0, last: null, frames: 0, clicked: null };
  window.probe = probe;

  const copy = () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [WIDE, HIGH];
    return canvas.getContext("2d", { willReadFrequently: true });
  };
  let small = null;

  const largest = (selector) => [...document.querySelectorAll(selector)].map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 100 && box.height > 100).sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height)[0]?.element;

  // The picture made small, as text; nothing where it has one colour.
  function ofCanvas(canvas) {
    small ||= copy();
    small.clearRect(0, 0, WIDE, HIGH);
    small.drawImage(canvas, 0, 0, WIDE, HIGH);
    const colours = new Uint32Array(small.getImageData(0, 0, WIDE, HIGH).data.buffer);
    let sum = 7;
    let plain = true;
    for (const colour of colours) {
      sum = (Math.imul(sum, 31) + colour) | 0;
      if (colour !== colours[0]) plain = false;
    }
    return plain ? null : String(sum);
  }

  function ofShapes(svg) {
    const shapes = [...svg.querySelectorAll("circle, g.node, [class*=node]")].slice(0, 80);
    const places = shapes.map((shape) => { const box = shape.getBoundingClientRect(); return `${box.x.toFixed(2)},${box.y.toFixed(2)}`; });
    return new Set(places).size > 5 ? places.join(" ") : null;
  }

  function picture() {
    const canvas = largest("canvas");
    const svg = largest("svg");
    const found = canvas && ofCanvas(canvas);
    return found || (svg ? ofShapes(svg) : null);
  }

  function look(now) {
    probe.frames += 1;
    if (probe.still === null) {
      const seen = document.body ? picture() : null;
      if (seen !== null && probe.first === null) probe.first = now;
      if (seen === null || seen !== probe.last) Object.assign(probe, { last: seen, since: now, same: 0 });
      else probe.same += 1;
      if (seen !== null && probe.same >= FRAMES && now - probe.since >= LONG_ENOUGH) probe.still = probe.since;
    }
    requestAnimationFrame(look);
  }
  requestAnimationFrame(look);

  addEventListener("click", (event) => {
    requestAnimationFrame(() => requestAnimationFrame((now) => { probe.clicked = now - event.timeStamp; }));
  }, true);
})();
