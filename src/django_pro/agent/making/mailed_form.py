"""A form of no model: what is entered is mailed to those who look after the site."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django_pro.agent import letters, unheard
from django_pro.agent.field_kinds import guessed
from django_pro.agent.making import page_places, page_wishes
from django_pro.agent.making import pages as making
from django_pro.agent.making.site import Site
from django_pro.agent.routing import Question
from django_pro.agent.stated_fields import parse
from django_pro.agent.work import NeedsAnswerError, NotProvenError
from django_pro.core.outline import App
from django_pro.scaffold import pages, style
from django_pro.scaffold.stated import StatedField, camel
from django_pro.scaffold.style import Names
from django_pro.scaffold.tests import Written

_FIELDS = {
    "TextField": "CharField", "PositiveIntegerField": "IntegerField", "SlugField": "SlugField",
    "PositiveSmallIntegerField": "IntegerField",
}  # fmt: skip
_LONG = 255
"""Characters from which on a text has several lines."""
_SAMPLES = {
    "EmailField": '"reader@example.com"',
    "IntegerField": "1",
    "DecimalField": '"1.00"',
    "DateField": '"2030-01-02"',
    "BooleanField": '"on"',
    "URLField": '"https://example.com/"',
    "DateTimeField": '"2030-01-02 12:00"',
    "TimeField": '"12:00"',
    "FloatField": "1",
    "SlugField": '"one"',
}


def add_mailed_form(site: Site) -> None:
    """Form, view, template, URL and tests.

    Raises:
        NeedsAnswerError: no field is stated, or the app is not clear.
    """
    fields = [each for each in parse(site.text).fields if not each.is_relation]
    if not fields:
        raise NeedsAnswerError(
            Question("interface", "Which fields does the form have?", "name, email and message")
        )
    said = site.work.said
    found = re.search(
        r"\b(?!simple|basic|django|new|the|html|model|small|this|plain)([a-z]{3,}) form\b", said.low
    )
    what = found[1] if found else "contact"
    making.refuse_without_templates(site)
    letter, who = letters.read(said), page_wishes.who(said)
    after = page_wishes.after(site)
    linked = said.has(r"link", r"menu", r"nav(?:igation|bar)?(?![a-z])", r"header", r"footer")
    heard = letters.heard(letter, linked=linked, after=bool(after), who=who)
    stated = parse(site.text)
    rest = unheard.without_known(site.work, stated.rest)
    unheard.refuse("form", stated.unread, rest, heard)
    mail = _mail(site, letter, fields)
    app = _app(site)
    name, view = f"{camel(what)}Form", f"{what}_view" if what == "form" else what
    given = (said.urls or (f"/{what}/",))[0].strip("/") + "/"
    path, space, at = making.home(site, app, given if said.urls else "")
    url = given if at is None else at
    forms, views = site.module(app, "forms", what), site.module(app, "views", what)
    if re.search(rf"^class {name}\b", site.read(forms), re.MULTILINE):
        raise NotProvenError(
            f"`{name}` is there already, in `{site.name(forms)}`: it stays as it is."
        )
    site.append(forms, _form(name, fields), [("django", "forms")])
    uses_messages = site.has_app("django.contrib.messages") and (letter.flashes or bool(after))
    message = letter.message or "Thank you, your message is sent."
    block, names = _view(view, name, what, app.label, mail, after, message if uses_messages else "")
    guard: list[str] = []
    if who:
        guard = ["@login_required"]
        names.add(("django.contrib.auth.decorators", "login_required"))
    if who == "staff":
        guard = ["@user_passes_test(lambda user: user.is_staff)"]
        names.add(("django.contrib.auth.decorators", "user_passes_test"))
        names.discard(("django.contrib.auth.decorators", "login_required"))
    site.append(views, "\n".join((*guard, block)), [*names, site.own_import(app, forms, name)])
    is_new = not site.read(path)
    text = site.read(path) or "urlpatterns = []\n"
    module = making.views_module(app, text) if views.name == "views.py" else ""
    called = f"{module}.{view}" if module else view
    text = making.route(site, path, text, f'path("{url}", {called}, name="{what}")')
    if called == view:
        place = site.own_import(app, views, view)[0]
        if path.parent != site.work.copy.path(app.folder):
            place = place.rpartition(" ")[2]
        text = style.with_imports(text, str(path), [(place, view)], site.style)
    site.write(path, text)
    if is_new:
        making.include(site, app, path)
    extends, block = making.base_template(site)
    told = letter.message or "Thank you, it is sent."
    form_lines = pages.form_body(button="Send")
    body = form_lines if uses_messages else [
        "{% if sent %}", f"  <p>{told}</p>", "{% else %}",
        *(f"  {line}" for line in form_lines), "{% endif %}",
    ]  # fmt: skip
    template = making.template_path(site, app, f"{app.label}/{what}.html")
    site.write(template, pages.page(what.capitalize(), body, extends, block))
    if linked:
        page_places.link_to(site, f"{space}{what}", what.capitalize(), who, extends)
        if not any("links to it" in each for each in site.told):
            raise NotProvenError("The base template has no navigation that could link the form.")
    plan = _Tried(f"{space}{what}", what, name, mail, after, message if uses_messages else told,
                  given if said.urls else "", who, linked)  # fmt: skip
    _tested(site, app, plan, fields)
    site.told.append(
        f"`{name}` in `{site.name(forms)}`, shown and mailed by `{view}` in `{site.name(views)}`."
    )
    if not (mail.setting or mail.address):
        site.assumed.append(
            "What is entered is mailed to settings.MANAGERS; nobody gets it while that is empty."
        )


@dataclass(frozen=True, slots=True)
class _Mail:
    """How a mail is made of what is entered."""

    setting: str = ""
    is_list: bool = False
    address: str = ""
    reply_to: str = ""
    """The field of the address that is answered."""
    subject: str = ""
    """Python source."""

    @property
    def to(self) -> str:
        """Python source of whom it goes to; empty for the managers."""
        if self.setting:
            return f"settings.{self.setting}" if self.is_list else f"[settings.{self.setting}]"
        return f'["{self.address}"]' if self.address else ""


@dataclass(frozen=True, slots=True)
class _Tried:
    url: str
    what: str
    form: str
    mail: _Mail
    after: str
    message: str
    path: str
    who: str
    linked: bool


def _mail(site: Site, letter: letters.Letter, fields: list[StatedField]) -> _Mail:
    """Raises NotProvenError where a setting is not there, or nobody could be answered."""
    is_list = False
    if letter.setting:
        found = [
            match for path in site.work.copy.root.rglob("*.py") if "settings" in path.as_posix()
            for match in re.finditer(
                rf"^{letter.setting}\s*(?::[^=\n]+)?=\s*(.)", site.read(path), re.MULTILINE
            )
        ]  # fmt: skip
        if not found:
            raise NotProvenError(f"There is no setting {letter.setting}. Nothing is written.")
        is_list = found[0][1] in "[("
    mails = [each.name for each in fields if each.kind == "EmailField"]
    if letter.replies and len(mails) != 1:
        raise NotProvenError("Who is to be answered is not clear: the form has no one address.")
    own = next((each.name for each in fields if each.name == "subject"), "")
    subject = f'" ".join(entered["{own}"].split())' if own else ""
    if letter.subject:
        subject = f'"{letter.subject}"'
    return _Mail(
        letter.setting, is_list, "" if letter.setting else letter.address,
        mails[0] if letter.replies else "", subject,
    )  # fmt: skip


def _app(site: Site) -> App:
    asked = site.work.said.request
    own = {each.label: each for each in site.outline.own_apps()}
    for word in re.findall(r"[a-z_]\w*", asked):
        if word in own:
            return own[word]
    if len(own) == 1:
        return next(iter(own.values()))
    core = next(
        (own[name] for name in ("core", "pages", "main", "home", "website") if name in own), None
    )
    if core is not None:
        return core
    names = ", ".join(sorted(own)) or "none"
    question = Question(
        "interface", f"In which app? The project has: {names}.", next(iter(own), "")
    )
    if not own:
        raise NeedsAnswerError(question)
    return own[site.work.ask(question)]


def _form(name: str, fields: list[StatedField]) -> str:
    lines = [f"class {name}(forms.Form):"]
    for each in fields:
        kind = _FIELDS.get(each.kind, each.kind)
        given = []
        if each.choices:
            kind = "ChoiceField"
            given.append(
                "choices=["
                + ", ".join(f'({value}, "{label}")' for value, label in each.options)
                + "]"
            )
        elif kind == "CharField":
            given.append(f"max_length={each.max_length or 5000}")
            is_long = guessed(each.name) == "TextField" or (each.max_length or 0) > _LONG
            given += ["widget=forms.Textarea"] * (each.kind == "TextField" or is_long)
        if each.low and kind.endswith(("IntegerField", "DecimalField")):
            given.append(f"min_value={each.low}")
        if each.high and kind.endswith(("IntegerField", "DecimalField")):
            given.append(f"max_value={each.high}")
        if each.optional or kind == "BooleanField":
            given.append("required=False")
        lines.append(style.call(f"{each.name} = forms.{kind}", given, 4))
    return "\n".join(lines)


def _view(
    view: str, form: str, what: str, label: str, mail: _Mail, after: str, message: str
) -> tuple[str, set[Names]]:
    names: set[Names] = {("django.shortcuts", "render"), ("django.shortcuts", "redirect")}
    whom = (
        f"settings.{mail.setting}" if mail.setting else mail.address or "the managers of the site"
    )
    subject = mail.subject or f'"{what.capitalize()}"'
    lines = [
        f"def {view}(request):", f'    """Mails what is entered to {whom}."""',
        f"    form = {form}(request.POST or None)",
        '    if request.method == "POST" and form.is_valid():',
        "        entered = form.cleaned_data",
        '        lines = [f"{name}: {value}" for name, value in entered.items()]',
    ]  # fmt: skip
    if mail.to or mail.reply_to:
        names |= {("django.core.mail", "EmailMessage")}
        names |= {("django.conf", "settings")} if mail.setting or not mail.to else set()
        to = mail.to or "[address for _, address in settings.MANAGERS]"
        given = [subject, '"\\n".join(lines)', f"to={to}"]
        given += [f'reply_to=[entered["{mail.reply_to}"]]'] if mail.reply_to else []
        lines.append(style.call("message = EmailMessage", given, 8))
        lines.append("        message.send()")
    else:
        names.add(("django.core.mail", "mail_managers"))
        lines.append(f'        mail_managers({subject}, "\\n".join(lines))')
    if message:
        names.add(("django.contrib", "messages"))
        lines.append(f"        messages.success(request, {_text(message)})")
    target = f'"{after}"' if after else "request.path" if message else 'f"{request.path}?sent=1"'
    lines.append(f"        return redirect({target})")
    context = '{"form": form}' if message else '{"form": form, "sent": "sent" in request.GET}'
    lines.append(f'    return render(request, "{label}/{what}.html", {context})')
    return "\n".join(lines), names


def _text(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _tested(site: Site, app: App, plan: _Tried, fields: list[StatedField]) -> None:
    asserts, rows = site.asserts, site.rows()
    mail = plan.mail
    data = {}
    for each in fields:
        kind = _FIELDS.get(each.kind, each.kind)
        data[each.name] = each.options[0][0] if each.choices else _SAMPLES.get(kind, '"A text"')
        if kind == "IntegerField" and each.low:
            data[each.name] = each.low
    names = {("django.test", "Client"), ("django.urls", "reverse"), ("django.core", "mail")}
    entered = ["client = Client()"]
    if plan.who:
        user = rows.maker(site.user)
        staff = "is_staff=True" if plan.who == "staff" else ""
        entered.append(f"client.force_login({user}({staff}))")
    entered.append(f'url = reverse("{plan.url}")')
    filled = "data = {" + ", ".join(f'"{name}": {value}' for name, value in data.items()) + "}"
    get = [*entered, asserts.equal("client.get(url).status_code", "200")]
    if plan.path:
        get.append(asserts.equal("url", f'"/{plan.path}"'))
    post = ["response = client.post(url, data)"]
    if not mail.address:
        names.add(("django.test", "override_settings"))
        value = '["team@example.com"]' if mail.is_list else '"team@example.com"'
        managers = (
            '["team@example.com"]' if site.outline.django >= (6, 0)
            else '[("Managers", "team@example.com")]'
        )  # fmt: skip
        given = f"{mail.setting}={value}" if mail.setting else f"MANAGERS={managers}"
        post = [f"with override_settings({given}):", "    response = client.post(url, data)"]
    sent = [*entered, filled, *post, asserts.equal("response.status_code", "302"),
            asserts.equal("[each.to for each in mail.outbox]",
                          f'[["{mail.address or "team@example.com"}"]]')]  # fmt: skip
    if mail.reply_to:
        sent.append(asserts.equal("mail.outbox[0].reply_to", f'[data["{mail.reply_to}"]]'))
    if "subject" in data and "entered[" in mail.subject:
        sent.append(asserts.equal("mail.outbox[0].subject", 'data["subject"]'))
    sent += [
        asserts.equal(f'data["{name}"] in mail.outbox[0].body', "True")
        for name, value in data.items() if value.startswith('"')
    ]  # fmt: skip
    if plan.after:
        target = f'reverse("{plan.after}")' if not plan.after.startswith("/") else f'"{plan.after}"'
        sent.append(asserts.equal("response.url", target))
    sent.append("page = client.get(response.url)")
    sent.append(asserts.equal("page.status_code", "200"))
    names.add(("django.utils.html", "escape"))
    sent.append(asserts.equal(f"escape({_text(plan.message)}) in page.content.decode()", "True"))
    tests = [
        Written("test_the_form_is_shown", tuple(get)),
        Written("test_what_is_entered_is_mailed", tuple(sent)),
    ]
    needed = [each for each in fields if not each.optional and each.kind != "BooleanField"]
    if needed:
        wrong = [
            *entered, filled, f"for name in {[each.name for each in needed]!r}:".replace("'", '"'),
            '    left = {**data, name: ""}',
            "    " + asserts.equal("client.post(url, left).status_code", "200"),
            asserts.equal("mail.outbox", "[]"),
        ]  # fmt: skip
        tests.append(Written("test_a_form_with_an_empty_field_is_refused", tuple(wrong)))
    long = next((each for each in fields if each.max_length and not each.choices), None)
    if long is not None and long.max_length:
        lines = [*entered, filled, f'data["{long.name}"] = "x" * {long.max_length + 1}',
                 asserts.equal("client.post(url, data).status_code", "200"),
                 asserts.equal("mail.outbox", "[]")]  # fmt: skip
        tests.append(Written(f"test_a_{long.name}_that_is_too_long_is_refused", tuple(lines)))
    if plan.who:
        refused = ["client = Client()", f'url = reverse("{plan.url}")',
                   asserts.equal("client.get(url).status_code", "302")]  # fmt: skip
        tests.append(Written("test_a_visitor_is_sent_to_the_login", tuple(refused)))
    if plan.linked:
        lines = [*entered, "page = client.get(url).content.decode()",
                 asserts.equal("f'href=\"{url}\"' in page", "True")]  # fmt: skip
        tests.append(Written("test_pages_link_to_it", tuple(lines)))
    path = site.add_tests(
        app,
        f"{plan.what}_form",
        f"The form at {plan.url}.",
        rows,
        names,
        tests,
        f"{plan.form}Tests",
    )
    site.prove(path, f"tests of {plan.form}")
