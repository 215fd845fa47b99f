"use strict";

// Draws the modules that the site gives, black on white, 4 pixels each.
const MODULE = 4;

for (const canvas of document.querySelectorAll("canvas[data-matrix]")) {
  fetch(canvas.dataset.matrix)
    .then((answer) => answer.json())
    .then((rows) => {
      canvas.width = canvas.height = rows.length * MODULE;
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.fillStyle = "#000";
      rows.forEach((row, y) => {
        [...row].forEach((module, x) => {
          if (module === "1") {
            pen.fillRect(x * MODULE, y * MODULE, MODULE, MODULE);
          }
        });
      });
    });
}
