"""A form of no model: what is entered is mailed to those who look after the site."""

from __future__ import annotations

import re

from django_pro.agent.making import pages as making
from django_pro.agent.making.site import Site
from django_pro.agent.routing import Question
from django_pro.agent.stated_fields import parse
from django_pro.agent.work import NeedsAnswerError
from django_pro.core.outline import App
from django_pro.scaffold import pages, style
from django_pro.scaffold.stated import StatedField, camel
from django_pro.scaffold.tests import Written

_FIELDS = {
    "TextField": "CharField", "PositiveIntegerField": "IntegerField", "SlugField": "SlugField",
    "PositiveSmallIntegerField": "IntegerField",
}  # fmt: skip
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
    app = _app(site)
    name, view = f"{camel(what)}Form", f"{what}_view" if what == "form" else what
    path, space = making.home_of_urls(site, app)
    forms, views = site.module(app, "forms", what), site.module(app, "views", what)
    if re.search(rf"^class {name}\b", site.read(forms), re.MULTILINE):
        site.told.append(f"`{name}` is there already, in `{site.name(forms)}`.")
        site.proofs.append(site.work.run_tests())
        return
    site.append(forms, _form(name, fields), [("django", "forms")])
    block = _view(view, name, what, app.label)
    names = [
        ("django.shortcuts", "render"),
        ("django.shortcuts", "redirect"),
        ("django.core.mail", "mail_managers"),
    ]
    site.append(views, block, [*names, site.own_import(app, forms, name)])
    url = (said.urls or (f"/{what}/",))[0].strip("/") + "/"
    is_new = not site.read(path)
    text = site.read(path) or "urlpatterns = []\n"
    module = making.views_module(app, text) if views.name == "views.py" else ""
    called = f"{module}.{view}" if module else view
    text = making.route(site, path, text, f'path("{url}", {called}, name="{what}")')
    if called == view:
        text = style.with_imports(text, str(path), [site.own_import(app, views, view)], site.style)
    site.write(path, text)
    if is_new:
        making.include(site, app, path)
    extends, block = making.base_template(site)
    body = ["{% if sent %}", "  <p>Thank you, it is sent.</p>", "{% else %}",
            *(f"  {line}" for line in pages.form_body(button="Send")), "{% endif %}"]  # fmt: skip
    template = making.template_path(site, app, f"{app.label}/{what}.html")
    site.write(template, pages.page(what.capitalize(), body, extends, block))
    _tested(site, app, f"{space}{what}", what, name, fields)
    site.told.append(
        f"`{name}` in `{site.name(forms)}`, shown and mailed by `{view}` in `{site.name(views)}`."
    )
    site.assumed.append(
        "What is entered is mailed to settings.MANAGERS; nobody gets it while that is empty."
    )


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
                + ", ".join(f'("{one}", "{one.capitalize()}")' for one in each.choices)
                + "]"
            )
        elif kind == "CharField":
            given.append(f"max_length={each.max_length or 5000}")
            given += ["widget=forms.Textarea"] * (each.kind == "TextField")
        if each.low and kind.endswith(("IntegerField", "DecimalField")):
            given.append(f"min_value={each.low}")
        if each.high and kind.endswith(("IntegerField", "DecimalField")):
            given.append(f"max_value={each.high}")
        if each.optional or kind == "BooleanField":
            given.append("required=False")
        lines.append(style.call(f"{each.name} = forms.{kind}", given, 4))
    return "\n".join(lines)


def _view(view: str, form: str, what: str, label: str) -> str:
    lines = [
        f"def {view}(request):", '    """Mails what is entered to the managers of the site."""',
        f"    form = {form}(request.POST or None)",
        '    if request.method == "POST" and form.is_valid():',
        '        lines = [f"{name}: {value}" for name, value in form.cleaned_data.items()]',
        f'        mail_managers("{what.capitalize()}", "\\n".join(lines))',
        '        return redirect(f"{request.path}?sent=1")',
        '    context = {"form": form, "sent": "sent" in request.GET}',
        f'    return render(request, "{label}/{what}.html", context)',
    ]  # fmt: skip
    return "\n".join(lines)


def _tested(
    site: Site, app: App, url: str, what: str, form: str, fields: list[StatedField]
) -> None:
    asserts, rows = site.asserts, site.rows()
    managers = (
        '"managers@example.com"'
        if site.outline.django >= (6, 0)
        else '("Managers", "managers@example.com")'
    )
    data = {}
    for each in fields:
        kind = _FIELDS.get(each.kind, each.kind)
        data[each.name] = f'"{each.choices[0]}"' if each.choices else _SAMPLES.get(kind, '"A text"')
        if kind == "IntegerField" and each.low:
            data[each.name] = each.low
    entries = ", ".join(f'"{name}": {value}' for name, value in data.items())
    get = [
        "client = Client()",
        f'url = reverse("{url}")',
        asserts.equal("client.get(url).status_code", "200"),
    ]
    sent = [
        "client = Client()",
        f'url = reverse("{url}")',
        f"data = {{{entries}}}",
        f"with override_settings(MANAGERS=[{managers}]):",
        "    response = client.post(url, data)",
        asserts.equal("response.status_code", "302"),
        asserts.equal("len(mail.outbox)", "1"),
        asserts.equal("client.get(response.url).status_code", "200"),
    ]
    tests = [
        Written("test_the_form_is_shown", tuple(get)),
        Written("test_what_is_entered_is_mailed", tuple(sent)),
    ]
    if any(not each.optional and each.kind != "BooleanField" for each in fields):
        wrong = [
            "client = Client()",
            f'url = reverse("{url}")',
            asserts.equal("client.post(url, {}).status_code", "200"),
            asserts.equal("mail.outbox", "[]"),
        ]
        tests.append(Written("test_an_empty_form_is_refused", tuple(wrong)))
    names = {
        ("django.test", "Client"),
        ("django.urls", "reverse"),
        ("django.core", "mail"),
        ("django.test", "override_settings"),
    }
    path = site.add_tests(
        app, f"{what}_form", f"The form at {url}.", rows, names, tests, f"{form}Tests"
    )
    site.prove(path, f"tests of {form}")
