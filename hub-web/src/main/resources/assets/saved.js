// A list of pages that somebody keeps in their own browser. Nothing is stored before Save is pressed, and no cookie is set.
// Without this script nothing offers to save, and a list that came as a link still opens.
(() => {
  const KEY = "saved-list";
  const MOST = 50;
  const isSlug = (slug) => typeof slug === "string" && slug.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY));
      return Array.isArray(kept) ? kept.filter(isSlug).slice(0, MOST) : [];
    } catch {
      return [];
    }
  };
  // false when the browser does not let pages keep anything
  const write = (slugs) => {
    try {
      if (slugs.length === 0) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, JSON.stringify(slugs));
      return true;
    } catch {
      return false;
    }
  };
  const address = (slugs) => "/saved" + (slugs.length === 0 ? "" : "?s=" + slugs.join(","));
  const show = (part, visible) => {
    if (part) part.hidden = !visible;
  };

  const list = document.querySelector("[data-list]");
  const shown = list ? [...list.querySelectorAll("[data-slug]")].map((save) => save.dataset.slug) : [];
  const asked = new URLSearchParams(location.search).get("s");
  if (list && asked === null && read().length > 0) {
    location.replace(address(read()));
    return;
  }
  // the list on the page is the one in this browser, so it changes with it
  const isOwn = list !== null && asked !== null && asked === read().join(",");

  const say = (save, what) => {
    for (const words of save.querySelectorAll("[data-say]")) show(words, words.dataset.say === what);
  };
  const offer = (save) => {
    const kept = read().includes(save.dataset.slug);
    show(save.querySelector("[data-do=add]"), !kept);
    show(save.querySelector("[data-do=remove]"), kept);
    show(save, true);
    return kept;
  };
  const change = (save, slugs, said) => {
    const active = document.activeElement;
    if (!write(slugs)) {
      say(save, "refused");
      return;
    }
    if (isOwn) {
      location.replace(address(slugs));
      return;
    }
    offer(save);
    say(save, said);
    if (active && active.hidden) save.querySelector("[data-do]:not([hidden])").focus();
  };
  for (const save of document.querySelectorAll("[data-slug]")) {
    const slug = save.dataset.slug;
    if (offer(save) && !list) say(save, "kept");
    save.querySelector("[data-do=add]").addEventListener("click", () => {
      const others = read().filter((other) => other !== slug);
      if (others.length >= MOST) say(save, "full");
      else change(save, [...others, slug], "kept");
    });
    save.querySelector("[data-do=remove]").addEventListener("click", () => {
      change(save, read().filter((other) => other !== slug), "gone");
    });
  }

  if (!list) return;
  show(list.querySelector("[data-own]"), isOwn);
  show(list.querySelector("[data-link]"), !isOwn && asked !== null);
  show(list.querySelector("[data-scripts]"), false);
  const press = (name, visible, then) => {
    const button = list.querySelector("[data-press=" + name + "]");
    show(button, visible);
    if (button) button.addEventListener("click", then);
  };
  press("print", shown.length > 0, () => print());
  press("all", shown.some((slug) => !read().includes(slug)), () => {
    const whole = [...new Set([...read(), ...shown])].slice(0, MOST);
    if (write(whole)) location.replace(address(whole));
  });
  press("forget", isOwn, () => {
    if (write([])) location.replace(address([]));
  });
  press("tidy", isOwn, () => {
    if (write(shown)) location.replace(address(shown));
  });
})();
