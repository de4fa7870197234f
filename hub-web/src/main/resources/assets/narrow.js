// Shows the new results as soon as a choice is ticked, says how many there are, and offers to search where somebody is.
// Without this script the form has its button, and a place can be typed.
(() => {
  const addressOf = (form) => {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (value) asked.append(name, value);
    }
    const words = asked.toString();
    return words ? form.action + "?" + words : form.action;
  };
  const nameOf = (field) => `[name="${field.name}"][value="${CSS.escape(field.value)}"], select[name="${field.name}"]`;
  let latest = 0;
  const show = async (address, field) => {
    const mine = ++latest;
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector(".split");
    if (mine !== latest) return;
    const old = document.querySelector(".split");
    const open = [...old.querySelectorAll(".facets details")].filter((one) => one.open).map(titleOf);
    fresh.querySelectorAll(".facets details").forEach((one) => { if (open.includes(titleOf(one))) one.open = true; });
    old.replaceWith(fresh);
    document.title = page.title;
    history.pushState(null, "", address);
    document.getElementById("said").textContent = page.getElementById("said").textContent;
    const again = fresh.querySelector(`.facets :is(${nameOf(field)})`);
    if (again) again.focus({ preventScroll: true });
  };
  const titleOf = (details) => details.querySelector("summary").firstChild.textContent.trim();
  document.addEventListener("change", (change) => {
    const form = change.target.closest("form.facets");
    // a map is drawn when its page is opened, so there the form's button leads on
    if (document.getElementById("map")) return;
    if (!form || !(change.target.matches("[type=checkbox], select"))) return;
    const address = addressOf(form);
    show(address, change.target).catch(() => location.assign(address));
  });
  addEventListener("popstate", () => location.reload());

  const near = document.querySelector("form.search [name=near]");
  if (!near || !navigator.geolocation) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "whereiam";
  button.textContent = "Use where I am now";
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  said.className = "quiet small";
  near.form.after(button, said);
  button.addEventListener("click", () => {
    said.textContent = "Looking …";
    navigator.geolocation.getCurrentPosition(
      (found) => {
        // to some hundred metres: near enough to search, and no more than that in the address
        near.value = found.coords.latitude.toFixed(3) + "," + found.coords.longitude.toFixed(3);
        near.form.submit();
      },
      () => { said.textContent = "Your device did not tell us where you are. You can type a postcode or a place instead."; },
      { timeout: 15000, maximumAge: 600000 });
  });
})();
