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

  // what shares a point has one pin, and a list behind it, so that each can be reached
  const spots = new Map();
  for (const item of points) {
    const spot = at(item).join();
    spots.set(spot, [...(spots.get(spot) || []), item]);
  }
  const parts = (item) => [...item.children].map((part) => part.cloneNode(true));
  const said = (item) => item.dataset.number + ": " + [...item.children].map((part) => part.textContent).join(", ");

  const listOf = (items) => {
    const words = document.createElement("div");
    if (items.length === 1) {
      words.append(...parts(items[0]));
      return words;
    }
    const title = document.createElement("p");
    title.textContent = items.length + " results share this point:";
    const list = document.createElement("ol");
    for (const item of items) {
      const one = document.createElement("li");
      one.value = Number(item.dataset.number);
      one.append(...parts(item));
      list.append(one);
    }
    words.append(title, list);
    return words;
  };

  for (const items of spots.values()) {
    const several = items.length > 1;
    const kinds = new Set(items.map((item) => item.dataset.kind));
    const icon = L.divIcon({
      className: [
        "map-point",
        kinds.size === 1 ? items[0].dataset.kind : "mixed",
        several ? "several" : "",
        items.every((item) => item.dataset.private) ? "somewhere" : "",
      ].join(" ").trim(),
      html: "<span>" + (several ? items.length + " here" : items[0].dataset.number) + "</span>",
      iconSize: several ? [84, 36] : [36, 36],
      popupAnchor: [0, -16],
    });
    const marker = L.marker(at(items[0]), { icon, riseOnHover: true }).addTo(map);
    const words = listOf(items);
    marker.bindPopup(words, { maxWidth: 260, maxHeight: 240 });
    const pin = marker.getElement();
    pin.setAttribute("aria-label", several
      ? items.length + " results share this point. " + items.map(said).join("; ")
      : said(items[0]));
    marker.on("popupopen", () => words.querySelector("a").focus());
    marker.on("popupclose", () => {
      if (words.contains(document.activeElement) || document.activeElement === document.body) pin.focus();
    });
  }
})();
