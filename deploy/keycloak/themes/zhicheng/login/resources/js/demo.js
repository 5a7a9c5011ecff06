// The demo's people and their current second-factor codes, as the site tells them; outside the demo the site answers 404.
const panel = document.getElementById("demo");
const list = panel.querySelector("ul");
const signIn = document.querySelector("#kc-form-login");
const code = document.querySelector("input[name=otp]");

function line(account) {
  const text = document.createElement("span");
  const name = document.createElement("b");
  name.textContent = code ? `${panel.dataset.codeLabel} ` : `${account.name} ${account.username}`;
  text.append(name);
  if (code) {
    const current = document.createElement("output");
    current.textContent = account.code;
    text.append(current);
  }
  const note = document.createElement("small");
  note.textContent = code ? panel.dataset.validLabel.replace("{0}", account.validForSeconds) : account.purpose;
  text.append(note);

  const fill = document.createElement("button");
  fill.type = "button";
  fill.className = "btn second";
  fill.textContent = panel.dataset.fillLabel;
  fill.addEventListener("click", () => {
    if (code) {
      code.value = account.code;
      code.focus();
    } else {
      signIn.elements.username.value = account.username;
      signIn.elements.password.value = account.password;
      signIn.elements.password.focus();
    }
  });

  const item = document.createElement("li");
  item.append(text, fill);
  return item;
}

async function show() {
  const answer = await fetch("/api/demo/codes", { headers: { Accept: "application/json" } });
  if (!answer.ok) return;
  const { accounts } = await answer.json();
  const shown = accounts.filter((account) =>
    code ? account.username === panel.dataset.username && account.code : account.kind === panel.dataset.kind);
  list.replaceChildren(...shown.map(line));
  panel.hidden = shown.length === 0;
  if (code && shown.length > 0) setTimeout(show, 1000);
}

if (code || signIn?.elements.username) {
  show().catch(() => { panel.hidden = true; });
}
