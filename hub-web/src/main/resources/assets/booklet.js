// Looks every two seconds how far a booklet has come, and says so. Without this script a link looks again.
(() => {
  const making = document.querySelector("[data-making]");
  const PAUSE = 2000;
  const put = (name, from) => {
    const old = making.querySelector(name);
    const now = from.querySelector(name);
    if (old && now) {
      if (old.textContent !== now.textContent) old.textContent = now.textContent;
      if (now.value !== undefined) old.value = now.value;
    } else if (now) {
      making.querySelector("[data-progress]").after(now);
    }
  };
  const look = async () => {
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.querySelector("[data-making]");
      if (!now) {
        location.reload();
        return;
      }
      put("[data-progress]", now);
      put("progress", now);
    } catch {
      // the network is away: look again later
    }
    setTimeout(look, PAUSE);
  };
  if (making) setTimeout(look, PAUSE);
})();
