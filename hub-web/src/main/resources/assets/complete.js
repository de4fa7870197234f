// Completes what someone types in the search box with names from the directory: a combobox as WAI-ARIA describes it
// (list autocomplete, the focus stays in the box). Without this script, or when it gets no answer, the box is a plain one.
(() => {
  const form = document.querySelector("form.search");
  const input = form && form.elements.q;
  if (!input || !window.fetch) return;
  const pause = 120, shortest = 2;

  // the list stands beside the label, not in it: it must not become part of the box's name
  const label = input.closest("label");
  const box = document.createElement("div");
  const list = document.createElement("ul");
  const news = document.createElement("p");
  box.className = "completing";
  list.className = "completions";
  list.id = "completions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Names like this");
  news.className = "hidden";
  news.setAttribute("role", "status");
  label.replaceWith(box);
  box.append(label, list, news);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) input.setAttribute(name, value);

  let chosen = -1, timer, asking;

  const mark = (place) => {
    chosen = place;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === place)));
    if (place < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", list.children[place].id);
      list.children[place].scrollIntoView({ block: "nearest" });
    }
  };
  const open = (yes) => {
    list.hidden = !yes;
    input.setAttribute("aria-expanded", String(yes));
    if (!yes) mark(-1);
  };
  const forget = () => {
    clearTimeout(timer);
    if (asking) asking.abort();
    open(false);
  };
  const take = (option) => {
    input.value = option.textContent;
    forget();
    if (form.requestSubmit) form.requestSubmit(); else form.submit();
  };
  const show = (names) => {
    list.replaceChildren(...names.map((name, i) => {
      const option = document.createElement("li");
      option.id = "completion-" + i;
      option.setAttribute("role", "option");
      option.textContent = name;
      return option;
    }));
    open(names.length > 0);
    mark(-1);
    news.textContent = names.length === 0 ? "" : names.length === 1 ? "1 name fits. Arrow down to reach it."
      : names.length + " names fit. Arrow down to reach them.";
  };
  const ask = async () => {
    const typed = input.value.trim();
    asking = new AbortController();
    try {
      const answer = await fetch("/search/suggestions?q=" + encodeURIComponent(typed), { signal: asking.signal });
      const names = answer.ok ? await answer.json() : [];
      if (document.activeElement === input && input.value.trim() === typed) show(names);
    } catch (nothingToShow) {
      open(false);
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    if (asking) asking.abort();
    if (input.value.trim().length < shortest) show([]);
    else timer = setTimeout(ask, pause);
  });
  input.addEventListener("keydown", (key) => {
    const last = list.children.length - 1;
    if (key.isComposing || last < 0) return;
    if (key.key === "ArrowDown" || key.key === "ArrowUp") {
      const down = key.key === "ArrowDown";
      if (list.hidden) open(true);
      mark(down ? (chosen === last ? -1 : chosen + 1) : (chosen === -1 ? last : chosen - 1));
      key.preventDefault();
    } else if (key.key === "Enter" && chosen >= 0) {
      key.preventDefault();
      take(list.children[chosen]);
    } else if (key.key === "Escape" && !list.hidden) {
      key.preventDefault();
      forget();
    }
  });
  input.addEventListener("blur", forget);
  form.addEventListener("submit", forget);
  // before the box loses the focus, which would close the list under the pointer
  list.addEventListener("mousedown", (press) => press.preventDefault());
  list.addEventListener("click", (press) => {
    const option = press.target.closest("[role=option]");
    if (option) take(option);
  });
})();
