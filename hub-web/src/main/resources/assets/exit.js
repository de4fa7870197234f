// "Exit this page": blank at once, then a quiet site in place of this page, so that Back does not bring it up again.
// Shift pressed three times does the same. Without this script the link still works as a plain link.
(() => {
  const link = document.querySelector("a.exit");
  if (!link) return;
  const leave = () => {
    document.documentElement.style.display = "none";
    document.title = "Weather";
    location.replace(link.href);
  };
  link.addEventListener("click", (click) => {
    click.preventDefault();
    leave();
  });
  const patience = 5000;
  let presses = [];
  addEventListener("keydown", (key) => {
    if (key.key !== "Shift") {
      presses = [];
    } else if (!key.repeat) {
      presses = presses.filter((time) => key.timeStamp - time < patience).concat(key.timeStamp);
      if (presses.length === 3) leave();
    }
  });
  // a page kept in memory stays blank when someone goes back to it
  addEventListener("pageshow", (show) => {
    if (show.persisted && document.documentElement.style.display === "none") location.replace(link.href);
  });
})();
