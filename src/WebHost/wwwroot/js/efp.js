// Comfort only: every page is complete without this file.

const each = (selector, act, root = document) => root.querySelectorAll(selector).forEach(act);

/** Opens and closes the menu on narrow screens; the « Menu » skip link opens it too. */
function enhanceMenu() {
  const button = document.querySelector(".efp-menu-button");
  const menu = document.getElementById("menu");
  const open = wanted => {
    menu.classList.toggle("efp-open", wanted);
    button.setAttribute("aria-expanded", String(wanted));
  };
  button?.addEventListener("click", () => open(button.getAttribute("aria-expanded") !== "true"));
  document.querySelector('a[href="#menu"]')?.addEventListener("click", () => open(true));
  menu?.parentElement.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !menu.classList.contains("efp-open")) return;
    open(false);
    button.focus();
  });
}

/** The same criteria as the server's, which alone decides. */
const criteria = {
  length: text => [...text].length >= 12 && [...text].length <= 128,
  lower: text => isPhrase(text) || /\p{Ll}/u.test(text),
  upper: text => isPhrase(text) || /\p{Lu}/u.test(text),
  digit: text => isPhrase(text) || /\p{Nd}/u.test(text),
  special: text => isPhrase(text) || /[^\p{L}\p{Nd}]/u.test(text),
  repeat: text => text.length > 0 && !/(.)\1\1/u.test(text),
};

const isPhrase = text => [...text].length >= 20;

function enhancePassword(field) {
  const input = field.querySelector(".fr-password__input");
  const reveal = field.querySelector(".fr-password__checkbox");
  reveal.hidden = false;
  reveal.querySelector("input").addEventListener("change", event => {
    input.type = event.target.checked ? "text" : "password";
  });
  input.form?.addEventListener("submit", () => { input.type = "password"; });

  const lines = field.querySelectorAll("[data-efp-criterion]");
  if (lines.length > 0) input.addEventListener("input", () => lines.forEach(line => judge(line, input.value)));
}

function judge(line, text) {
  const met = text.length > 0 && criteria[line.dataset.efpCriterion]?.(text);
  if (met === line.classList.contains("fr-message--valid")) return;

  line.classList.toggle("fr-message--valid", met);
  line.classList.toggle("fr-message--info", !met);
  line.querySelector(".fr-sr-only")?.remove();
  if (met) line.append(spoken(`, ${line.dataset.frValid}`));
}

function spoken(text) {
  const element = document.createElement("span");
  element.className = "fr-sr-only";
  element.textContent = text;
  return element;
}

/** Presses « Obtenir un autre code » in the background, so that nothing typed elsewhere is lost. */
function enhanceCaptcha(captcha) {
  const button = captcha.querySelector('button[name="refresh"]');
  button?.addEventListener("click", async event => {
    event.preventDefault();
    const fresh = await anotherCaptcha(button).catch(() => null);
    if (fresh === null) return button.form.requestSubmit(button);

    captcha.replaceWith(fresh);
    enhanceCaptcha(fresh);
    const answer = fresh.querySelector("input:not([type=hidden])");
    fresh.querySelector(".fr-messages-group").append(spoken("Un autre code est affiché."));
    answer.focus();
  }, { once: true });
}

async function anotherCaptcha(button) {
  const form = button.form;
  const body = new URLSearchParams();
  // The server needs the token and the wish for another code, not what was typed.
  each("input[type=hidden]", input => body.append(input.name, input.value), form);
  body.append(button.name, button.value);
  const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("[data-efp-captcha]");
}

/** A second press of the button while the first is on its way. */
function enhanceSubmit(form) {
  form.addEventListener("submit", event => {
    if (form.dataset.sent === "true") return event.preventDefault();
    form.dataset.sent = "true";
    event.submitter?.setAttribute("aria-busy", "true");
  });
}

/** A page that comes back from the history must be usable again. */
function forgetSent() {
  each("form[data-sent]", form => delete form.dataset.sent);
  each("[aria-busy]", button => button.removeAttribute("aria-busy"));
}

/** Long lists marked « data-efp-more="10" » show their beginning and a button for the rest. */
function enhanceLongList(list) {
  const rest = [...list.children].slice(Number(list.dataset.efpMore));
  if (rest.length === 0) return;

  rest.forEach(item => { item.hidden = true; });
  const button = document.createElement("button");
  button.type = "button";
  button.className = "fr-btn fr-btn--tertiary fr-btn--sm";
  button.textContent = `Afficher plus (${rest.length})`;
  button.addEventListener("click", () => {
    rest.forEach(item => { item.hidden = false; });
    button.remove();
    rest[0].tabIndex = -1;
    rest[0].focus();
  });
  list.after(button);
}

enhanceMenu();
each(".fr-password", enhancePassword);
each("[data-efp-captcha]", enhanceCaptcha);
each('form[method="post"]', enhanceSubmit);
each("[data-efp-more]", enhanceLongList);
addEventListener("pageshow", forgetSent);
