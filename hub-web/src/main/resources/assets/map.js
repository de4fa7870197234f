// The results on a map, when somebody asked for one. Everything on it stands in the page already; nothing is fetched but,
// where the hub has been set up with them, pictures of streets.
(() => {
  const box = document.getElementById("map");
  if (!box || !window.L) return;
  const at = (item) => [Number(item.dataset.north), Number(item.dataset.east)];
  box.hidden = false;
  for (const words of document.querySelectorAll("[data-without]")) words.hidden = true;
  for (const words of document.querySelectorAll("[data-with]")) words.hidden = false;

  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(box, {
    attributionControl: false,
    fadeAnimation: !still,
    zoomAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
    scrollWheelZoom: false,
    minZoom: 9,
    maxZoom: 18,
  });
  box.setAttribute("role", "region");
  box.setAttribute("aria-labelledby", "map-title");
  const points = [...document.querySelectorAll("#map-points li")];
  map.fitBounds(L.latLngBounds(points.map(at)).pad(0.25), { maxZoom: 13, animate: false });
  // the library closes what is open only while the map itself has the focus
  box.addEventListener("keydown", (key) => {
    if (key.key === "Escape") map.closePopup();
  });
  L.control.scale({ imperial: false }).addTo(map);
  if (box.dataset.tiles) {
    L.tileLayer(box.dataset.tiles, { maxZoom: 18 }).addTo(map);
    const thanks = document.createElement("span");
    thanks.textContent = box.dataset.thanks;
    L.control.attribution({ prefix: false }).addAttribution(thanks.innerHTML).addTo(map);
  }

  // without streets, the names of the districts are what one finds one's way by
  for (const item of document.querySelectorAll("#map-districts li")) {
    L.marker(at(item), {
      icon: L.divIcon({ className: "map-district", html: item.innerHTML, iconSize: [120, 20] }),
      interactive: false,
      keyboard: false,
      zIndexOffset: -1000,
    }).addTo(map);
  }

  const spread = new Map();
  for (const item of points) {
    const place = at(item);
    // what is at the same place stands side by side, five in a row, so that each can be reached
    const same = spread.get(place.join()) || 0;
    spread.set(place.join(), same + 1);
    const icon = L.divIcon({
      className: "map-point " + item.dataset.kind + (item.dataset.private ? " somewhere" : ""),
      html: "<span>" + item.dataset.number + "</span>",
      iconSize: [36, 36],
      iconAnchor: [18 - same % 5 * 38, 18 - Math.floor(same / 5) * 38],
      popupAnchor: [same % 5 * 38, Math.floor(same / 5) * 38 - 16],
    });
    const marker = L.marker(place, { icon, riseOnHover: true }).addTo(map);
    const words = document.createElement("div");
    words.append(...[...item.children].map((part) => part.cloneNode(true)));
    marker.bindPopup(words, { maxWidth: 260 });
    const pin = marker.getElement();
    pin.setAttribute("aria-label", item.dataset.number + ": " + [...item.children].map((part) => part.textContent).join(", "));
    marker.on("popupopen", () => words.querySelector("a").focus());
    marker.on("popupclose", () => {
      if (words.contains(document.activeElement) || document.activeElement === document.body) pin.focus();
    });
  }
})();
