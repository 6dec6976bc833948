// SPDX-License-Identifier: EUPL-1.2
// Dragging to another day: what is dropped on a cell sends the page's own form. Without this
// script, and for who does not drag, each item links to a page where the day is typed.
"use strict";

(() => {
  const SLEEP = "[data-slepen]";
  const DAG = "[data-dag]";
  let gesleept = null;

  const cel = (gebeurtenis) => gesleept && gebeurtenis.target.closest && gebeurtenis.target.closest(DAG);

  const wis = () => document.querySelectorAll(".sleepdoel").forEach((deel) => deel.classList.remove("sleepdoel"));

  document.addEventListener("dragstart", (gebeurtenis) => {
    const deel = gebeurtenis.target.closest && gebeurtenis.target.closest(SLEEP);
    if (!deel) return;
    gesleept = deel;
    gebeurtenis.dataTransfer.effectAllowed = "move";
    gebeurtenis.dataTransfer.setData("text/plain", deel.dataset.slepen);
  });

  document.addEventListener("dragend", () => {
    gesleept = null;
    wis();
  });

  document.addEventListener("dragover", (gebeurtenis) => {
    const doel = cel(gebeurtenis);
    wis();
    if (!doel) return;
    gebeurtenis.preventDefault();
    doel.classList.add("sleepdoel");
  });

  document.addEventListener("drop", (gebeurtenis) => {
    const doel = cel(gebeurtenis);
    const formulier = document.getElementById("slepen");
    if (!doel || !formulier) return;
    gebeurtenis.preventDefault();
    if (doel.contains(gesleept)) return;
    formulier.action = gesleept.dataset.slepen;
    formulier.elements.versie.value = gesleept.dataset.versie;
    formulier.elements.gepland_op.value = doel.dataset.dag;
    formulier.submit();
  });
})();
