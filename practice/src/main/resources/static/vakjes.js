"use strict";

// Six boxes for one code: typing goes to the next box, backspace to the one before, and pasting
// spreads the digits. As in most such widgets, a box keeps one digit, whatever is put in it.
for (const group of document.querySelectorAll(".vakjes")) {
  const joined = group.querySelector("input[type=hidden]");
  const boxes = [...group.querySelectorAll(".vakje")];

  const join = () => {
    joined.value = boxes.map((box) => box.value).join("");
  };

  boxes.forEach((box, i) => {
    box.addEventListener("input", () => {
      box.value = box.value.replace(/[^0-9]/g, "").slice(-1);
      join();
      if (box.value && i + 1 < boxes.length) {
        boxes[i + 1].focus();
      }
    });
    box.addEventListener("keydown", (event) => {
      if (event.key === "Backspace" && !box.value && i > 0) {
        boxes[i - 1].focus();
      }
    });
    box.addEventListener("focus", () => box.select());
    box.addEventListener("paste", (event) => {
      event.preventDefault();
      const digits = event.clipboardData.getData("text").replace(/[^0-9]/g, "");
      [...digits].slice(0, boxes.length - i).forEach((digit, n) => {
        boxes[i + n].value = digit;
        boxes[i + n].focus();
      });
      join();
    });
  });
}
