// The editor is a plain text area: Ctrl+Enter runs it, Tab moves on as everywhere.
(() => {
"use strict";
const form = document.getElementById("editor");
const query = document.getElementById("query");
query.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  form.requestSubmit();
});
document.querySelector(".faulty .wrong")?.scrollIntoView({ block: "nearest" });
})();
