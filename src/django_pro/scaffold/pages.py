"""The source of forms, views and templates of a model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from django_pro.core.outline import Field, Model
from django_pro.scaffold import page_guards, page_lists
from django_pro.scaffold.page_guards import Guard
from django_pro.scaffold.page_rules import NEEDED, Characters
from django_pro.scaffold.page_titles import Titled
from django_pro.scaffold.stated import plural, snake
from django_pro.scaffold.style import Names, listed
from django_pro.scaffold.whose import Published

_HIDDEN = ("password", "secret", "token")


@dataclass(frozen=True, slots=True)
class Joined:
    """Rows that say who belongs to a parent: its page is for those users alone."""

    model: Model
    parent: str
    """Key to the parent."""
    user: str
    """Key to the user."""
    flags: tuple[tuple[str, bool], ...] = ()
    """What is so of those whom the page is for, and is not."""
    refusal: str = "Http404"

    def arguments(self, parent: str, user: str) -> str:
        flags = [f"{name}={value}" for name, value in self.flags]
        return ", ".join((f"{self.parent}={parent}", f"{self.user}={user}", *flags))

    @property
    def imported(self) -> Names:
        where = "django.http" if self.refusal == "Http404" else "django.core.exceptions"
        return where, self.refusal


@dataclass(frozen=True, slots=True)
class Parent:
    """The row at whose page a form stands, and that what it makes hangs from."""

    field: str
    """Foreign key to it."""
    model: Model
    owner: str = ""
    """Lookup of the user who alone has to do with the row; empty where all do."""
    page: str = ""
    """Name of the URL of its page; empty without one."""
    absolute: bool = False
    """Whether the model has `get_absolute_url`."""
    joined: Joined | None = None
    is_titled: bool = False
    """Whether the form is headed by the row."""
    method: str = ""
    """The project's own method of its rows that narrows them to those of a user."""

    @property
    def back(self) -> str:
        """Arguments of a redirect to its page; empty where it has none."""
        if self.absolute:
            return self.field
        return f'"{self.page}", {self.field}.pk' if self.page else ""


@dataclass(frozen=True, slots=True)
class Profile:
    """The row that each user has one of, and that what a form makes belongs to."""

    field: str
    """Key to it."""
    model: Model
    user: str
    """Its key to the user."""
    code: int = 404
    """What a user gets who has none: that or 403."""

    @property
    def imported(self) -> Names:
        if self.code == 404:
            return "django.shortcuts", "get_object_or_404"
        return "django.core.exceptions", "PermissionDenied"

    def found(self, user: str, indent: int) -> list[str]:
        """Statements that find that of a user."""
        margin, name = " " * indent, self.model.name
        if self.code == 404:
            return [f"{margin}{self.field} = get_object_or_404({name}, {self.user}={user})"]
        return [
            f"{margin}{self.field} = {name}.objects.filter({self.user}={user}).first()",
            f"{margin}if {self.field} is None:", f"{margin}    raise PermissionDenied",
        ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """Of the rows that a form offers for a relation only those whose flag has a value."""

    field: str
    label: str
    """Of their model."""
    flag: str
    value: bool


@dataclass(frozen=True, slots=True)
class Given:
    """What a new row gets where a field that is entered has some value."""

    field: str
    source: str
    """Python of what it gets."""
    chosen: str
    value: str


@dataclass(frozen=True, slots=True)
class Pages:
    model: Model
    app: str
    """Label."""
    kinds: tuple[str, ...]
    """Of `list`, `detail`, `create`, `update`, `delete`."""
    space: str
    """Namespace of the URLs with its colon; empty without one."""
    dash: str = "-"
    """Between the words of a URL's name."""
    owner: str = ""
    private: bool = False
    published: Published | None = None
    page_size: int = 20
    known: frozenset[str] = frozenset()
    """Kinds of pages that the model has already."""
    parent: Parent | None = None
    profile: Profile | None = None
    """Of the user, that a row of a form belongs to."""
    left_out: tuple[str, ...] = ()
    """Fields that the form does not ask for, beside the owner and the parent."""
    past: tuple[str, ...] = ()
    """Dates that are refused when they lie in the future."""
    message: str = ""
    """Shown after a write; empty for none."""
    included: str = ""
    """Template of a form that the project's pages include; empty without one."""
    who: str = ""
    """Whom a request says that it is for: `staff` or `signed-in`; empty where it does not."""
    open: bool = False
    """Whether its form is for those without a login, too."""
    choices: tuple[Choice, ...] = ()
    joined: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Relations that the text of each row goes through which a form offers, by its field."""
    least: tuple[tuple[str, int], ...] = ()
    """Fewest characters of texts that are entered."""
    given: tuple[Given, ...] = ()
    guard: Guard = field(default_factory=Guard)
    fields: tuple[str, ...] = ()
    """Those that it shows or asks for; empty for all of them."""
    order: tuple[str, ...] = ()
    address: str = ""
    """Its URL, where that is stated."""
    after: str = ""
    """Name of the URL that follows a write, else its path; empty for the usual."""
    row_page: str = ""
    """Name of the URL of a row's page that follows where a new one is made, or `get_absolute_url`;
    empty where none does."""
    name: str = ""
    """Of its URL, where that is stated."""
    pager: str = ""
    """Template of the links between pages that the project's lists include; empty without one."""
    has_title: bool = False
    """Whether the base template has a block for the title."""
    form: str = "form.as_p"
    """How the project's templates show a form."""
    own: str = ""
    """Key to the user by which an update finds the row of whoever has logged in; empty where the
    URL names it."""
    characters: tuple[Characters, ...] = ()
    titled: Titled | None = None

    def led(self, *, to: str) -> Pages:
        """The same, with a form that leads to the page of its row."""
        return replace(self, after="", row_page=to)

    def row_url(self, row: str) -> str:
        """Python source of the URL of a row's page."""
        if self.row_page == "get_absolute_url":
            return f"{row}.get_absolute_url()"
        return f'reverse("{self.row_page}", args=[{row}.pk])'

    def whose(self, kind: str) -> str:
        """Whom a page is for."""
        writes = kind in ("update", "delete") or (kind == "create" and not self.open)
        needs = writes or self.guarded
        return self.who or (page_guards.SIGNED_IN if needs else "")

    @property
    def one(self) -> str:
        return snake(self.model.name)

    @property
    def many(self) -> str:
        return plural(self.one)

    def url(self, kind: str) -> str:
        """Name of a URL, without its namespace."""
        if self.name and kind == self.kinds[0]:
            return self.name
        return f"{self.one.replace('_', self.dash)}{self.dash}{kind}"

    def view(self, kind: str, *, functions: bool) -> str:
        if functions:
            return f"{self.one}_{kind}"
        return f"{self.model.name}{kind.capitalize()}View"

    def template(self, kind: str) -> str:
        name = {"create": "form", "update": "form", "delete": "confirm_delete"}.get(kind, kind)
        return f"{self.app}/{self.model.name.lower()}_{name}.html"

    @property
    def guarded(self) -> bool:
        """Whether reading needs a login."""
        return self.private and bool(self.owner)


def shown(model: Model) -> list[Field]:
    """What pages show of a row."""
    return [
        each
        for each in model.fields
        if each.concrete and not each.primary_key and not any(word in each.name for word in _HIDDEN)
        and each.kind not in ("BinaryField", "JSONField", "GenericForeignKey")
    ]  # fmt: skip


def entered(pages: Pages) -> list[str]:
    """What a form asks for."""
    known = {pages.owner, *pages.left_out, pages.parent.field if pages.parent else ""}
    known |= {pages.profile.field} if pages.profile else set()
    if pages.fields:
        return [each for each in pages.fields if each not in known]
    return [
        each.name
        for each in shown(pages.model)
        if each.editable and each.name not in known
    ]  # fmt: skip


def form_source(pages: Pages) -> tuple[str, set[Names]]:
    """A ModelForm with its fields listed."""
    model, owner = pages.model, pages.owner
    lines = [
        f"class {model.name}Form(forms.ModelForm):",
        "    class Meta:",
        f"        model = {model.name}",
        listed("fields", entered(pages), 8),
    ]
    dates = {
        each.name: {"DateField": "date", "TimeField": "time"}[each.kind]
        for each in shown(model)
        if each.kind in ("DateField", "TimeField") and each.name in entered(pages)
    }
    if dates:
        lines.append("        widgets = {")
        for name, kind in dates.items():
            lines.append(
                f'            "{name}": forms.{kind.capitalize()}Input(attrs={{"type": "{kind}"}}),'
            )
        lines.append("        }")
    names: set[Names] = {("django", "forms")}
    if pages.choices or pages.joined:
        lines += ["", "    def __init__(self, *args, **kwargs):",
                  "        super().__init__(*args, **kwargs)"]  # fmt: skip
    for choice in pages.choices:
        field = f'self.fields["{choice.field}"]'
        given = f"{choice.flag}={choice.value}"
        lines.append(f"        {field}.queryset = {field}.queryset.filter({given})")
    for name, paths in pages.joined:
        field = f'self.fields["{name}"]'
        related = ", ".join(f'"{path}"' for path in paths)
        lines.append(f"        {field}.queryset = {field}.queryset.select_related({related})")
    for together in model.unique_together:
        if owner and owner in together:
            others = [each for each in together if each != owner]
            given = ", ".join(f'{each}=data.get("{each}")' for each in others)
            words = snake(model.name).replace("_", " ")
            lines += [
                "", "    def clean(self):", "        data = super().clean()",
                f"        others = {model.name}.objects.exclude(pk=self.instance.pk)",
                f"        if others.filter({owner}=self.instance.{owner}, {given}).exists():",
                f'            raise forms.ValidationError("There is a {words} of yours already.")',
                "        return data",
            ]  # fmt: skip
            break
    for name, size in pages.least:
        may_be_empty = any(each.name == name and each.blank for each in model.fields)
        given = f"{name} and " if may_be_empty else ""
        lines += [
            "", f"    def clean_{name}(self):", f'        {name} = self.cleaned_data["{name}"]',
            f"        if {given}len({name}) < {size}:",
            f'            raise forms.ValidationError("At least {size} characters are needed.")',
            f"        return {name}",
        ]  # fmt: skip
    for each in pages.characters:
        names.add(NEEDED)
        lines += each.source()
    kinds = {each.name: each.kind for each in model.fields}
    for name in pages.past:
        now = "timezone.localdate()" if kinds[name] == "DateField" else "timezone.now()"
        names.add(("django.utils", "timezone"))
        lines += [
            "", f"    def clean_{name}(self):", f'        {name} = self.cleaned_data["{name}"]',
            f"        if {name} and {name} > {now}:",
            '            raise forms.ValidationError("This can\'t be in the future.")',
            f"        return {name}",
        ]  # fmt: skip
    return "\n".join(lines), names


def views_source(pages: Pages, *, functions: bool) -> tuple[str, set[Names]]:
    writer = _function if functions else _class
    blocks, names = [], set[Names]()
    for kind in pages.kinds:
        source, more = writer(pages, kind)
        blocks.append(source)
        names |= more
    return "\n\n\n".join(blocks), names


def _rows(pages: Pages, kind: str, user: str) -> tuple[str, set[Names]]:
    """Python source of the queryset of a page."""
    model, names = pages.model, set[Names]()
    rows = f"{model.name}.objects"
    keys = [each.name for each in shown(model) if each.kind in ("ForeignKey", "OneToOneField")]
    many = [each.name for each in shown(model) if each.kind == "ManyToManyField"]
    if kind == "list" and pages.fields:
        keys = [each for each in keys if each in pages.fields]
    if kind in ("list", "detail"):
        if keys:
            rows += f".select_related({', '.join(map(_text, keys))})"
        many = many if kind == "detail" else [each for each in many if each in pages.fields]
        if many:
            rows += f".prefetch_related({', '.join(map(_text, many))})"
        if pages.guarded:
            rows += f".filter({pages.owner}={user})"
        elif pages.published:
            rows += f".filter({pages.published.arguments})"
            names |= pages.published.names
        if kind == "list" and pages.order:
            rows += f".order_by({', '.join(map(_text, pages.order))})"
    elif pages.owner:
        rows += f".filter({pages.owner}={user})"
    return rows, names


def _text(name: str) -> str:
    return f'"{name}"'


def _told(pages: Pages, kind: str) -> str:
    one, many = pages.one.replace("_", " "), pages.many.replace("_", " ")
    if pages.own:
        return f"Changes the {one} of whoever has logged in."
    its = f" of its {pages.owner.replace('_', ' ')}" if pages.owner else ""
    return {
        "list": f"{many.capitalize()}, {pages.page_size} on a page.",
        "detail": f"One {one}.",
        "create": f"Asks for a new {one}.",
        "update": f"Changes a {one}{its}.",
        "delete": f"Deletes a {one}{its}, after a question.",
    }[kind]


def _class(pages: Pages, kind: str) -> tuple[str, set[Names]]:
    model = pages.model
    name = pages.view(kind, functions=False)
    base = f"{kind.capitalize()}View"
    names: set[Names] = {("django.views.generic", base)}
    first, guarding, needed = page_guards.of_class(pages.whose(kind), pages.guard)
    names |= needed
    if pages.titled:
        first += f"{pages.titled.mixin[1]}, "
        names.add(pages.titled.mixin)
    lines = [
        f"class {name}({first}{base}):",
        f'    """{_told(pages, kind)}"""',
        "",
    ]
    rows, more = _rows(pages, kind, "self.request.user")
    names |= more
    of_user = "request.user" in rows or "timezone." in rows  # each time anew
    lines.append(f"    model = {model.name}")
    if not of_user and kind in ("list", "detail") and rows != f"{model.name}.objects":
        lines[-1] = f"    queryset = {rows}"
    if kind == "list":
        lines += [
            f'    context_object_name = "{pages.many}"',
            f"    paginate_by = {pages.page_size}",
        ]
    if kind == "detail":
        lines.append(f'    context_object_name = "{pages.one}"')
    lines.append(f'    template_name = "{pages.template(kind)}"')
    lines += pages.titled.source(title_of(pages, kind)) if pages.titled else []
    if kind in ("create", "update"):
        lines.append(f"    form_class = {model.name}Form")
    if kind in ("create", "update", "delete"):
        after = _after(pages, kind)
        names |= {("django.urls", "reverse_lazy")} if after and "/" not in after else set()
        if "/" in after:
            lines.append(f'    success_url = "{after}"')
        elif after:
            lines.append(f'    success_url = reverse_lazy("{after}")')
        elif kind == "delete":
            lines.append('    success_url = "/"')
    lines += guarding
    if pages.own and kind == "update":
        names.add(("django.shortcuts", "get_object_or_404"))
        found = f"get_object_or_404({model.name}, {pages.own}=self.request.user)"
        lines += ["", "    def get_object(self, queryset=None):", f"        return {found}"]
    elif of_user:
        lines += ["", "    def get_queryset(self):", f"        return {rows}"]
    if kind == "update" and not _after(pages, kind):
        lines += ["", "    def get_success_url(self):", "        return self.request.path"]
    if kind == "create" and pages.row_page and not pages.parent:
        names |= {("django.urls", "reverse")} if "reverse(" in pages.row_url("") else set()
        lines += ["", "    def get_success_url(self):",
                  f"        return {pages.row_url('self.object')}"]  # fmt: skip
    if kind == "create" and pages.parent:
        more_lines, more = _nested_class(pages, pages.parent)
        lines = [each for each in lines if "success_url" not in each] + more_lines
        return "\n".join(lines), {each for each in names if each[1] != "reverse_lazy"} | more
    if kind == "create" and (pages.message or pages.given):
        lines += ["", "    def form_valid(self, form):", *_given(pages, 8)]
        if pages.message:
            names.add(("django.contrib", "messages"))
            lines.append(f'        messages.success(self.request, "{pages.message}")')
        lines.append("        return super().form_valid(form)")
    if kind == "create" and (pages.owner or pages.profile):
        given = f"{pages.owner}=self.request.user"
        lines += ["", "    def get_form_kwargs(self):"]
        if pages.profile:
            names.add(pages.profile.imported)
            lines += pages.profile.found("self.request.user", 8)
            given = f"{pages.profile.field}={pages.profile.field}"
        lines += [
            f"        row = {model.name}({given})",
            '        return {**super().get_form_kwargs(), "instance": row}',
        ]  # fmt: skip
    return "\n".join(lines), names


def _given(pages: Pages, indent: int) -> list[str]:
    """Statements that give a new row what a value that is entered asks for."""
    margin = " " * indent
    return [
        line
        for each in pages.given
        for line in (
            f'{margin}if form.instance.{each.chosen} == "{each.value}":',
            f"{margin}    form.instance.{each.field} = {each.source}",
        )
    ]


def _found_parent(parent: Parent, user: str, key: str) -> str:
    """Python source of the row of the URL."""
    rows = parent.model.name
    if parent.method:
        rows += f".objects.{parent.method}({user})"
    elif parent.owner:
        rows += f".objects.filter({parent.owner}={user})"
    return f"get_object_or_404({rows}, pk={key})"


def _refused(parent: Parent, user: str, indent: int, names: set[Names]) -> list[str]:
    """Statements that keep out who does not belong to the parent; `names` get what they need."""
    joined = parent.joined
    if joined is None:
        return []
    names.add(joined.imported)
    margin = " " * indent
    rows = f"{joined.model.name}.objects.filter({joined.arguments(parent.field, user)})"
    return [f"{margin}if not {rows}.exists():", f"{margin}    raise {joined.refusal}"]


def _nested_class(pages: Pages, parent: Parent) -> tuple[list[str], set[Names]]:
    """Methods of a CreateView at the page of a parent."""
    names: set[Names] = {("django.shortcuts", "get_object_or_404")}
    names |= {pages.profile.imported} if pages.profile else set()
    given = f"{parent.field}={parent.field}"
    given += f", {pages.owner}=self.request.user" if pages.owner else ""
    given += f", {pages.profile.field}={pages.profile.field}" if pages.profile else ""
    found = _found_parent(parent, "self.request.user", 'self.kwargs["pk"]')
    lines = [
        "", "    def get_form_kwargs(self):",
        f"        {parent.field} = {found}",
        *_refused(parent, "self.request.user", 8, names),
        *(pages.profile.found("self.request.user", 8) if pages.profile else ()),
        f"        row = {pages.model.name}({given})",
        '        return {**super().get_form_kwargs(), "instance": row}',
        "", "    def get_context_data(self, **kwargs):",
        "        context = super().get_context_data(**kwargs)",
        f'        context["{parent.field}"] = context["form"].instance.{parent.field}',
        "        return context",
    ]  # fmt: skip
    if pages.message:
        names.add(("django.contrib", "messages"))
        lines += [
            "", "    def form_valid(self, form):",
            f'        messages.success(self.request, "{pages.message}")',
            "        return super().form_valid(form)",
        ]  # fmt: skip
    back = "self.request.path"
    if parent.absolute:
        back = f"self.object.{parent.field}.get_absolute_url()"
    elif parent.page:
        names.add(("django.urls", "reverse"))
        back = f'reverse("{parent.page}", args=[self.object.{parent.field}_id])'
    return [*lines, "", "    def get_success_url(self):", f"        return {back}"], names


def _after(pages: Pages, kind: str) -> str:
    """Name or path of the URL that follows a write; empty where there is none without a row."""
    if pages.row_page and kind == "create":
        return ""
    if pages.after and (kind == "create" or pages.own):
        return pages.after
    if pages.own:
        return ""
    if "list" in pages.kinds or "list" in pages.known:
        return f"{pages.space}{pages.url('list')}"
    return f"{pages.space}{pages.url('create')}" if kind == "create" else ""


def _redirect(pages: Pages, kind: str) -> str:
    """Python source of what a function answers after a write."""
    if pages.row_page and kind == "create":
        row = f"new_{pages.one}"
        is_own = pages.row_page == "get_absolute_url"
        return f"redirect({row})" if is_own else f'redirect("{pages.row_page}", {row}.pk)'
    after = _after(pages, kind)
    if after:
        return f'redirect("{after}")'
    return "redirect(request.path)" if kind == "update" else 'redirect("/")'


def _function(pages: Pages, kind: str) -> tuple[str, set[Names]]:
    model, one, many = pages.model, pages.one, pages.many
    names: set[Names] = {("django.shortcuts", "render")}
    lines, refused, needed = page_guards.of_function(pages.whose(kind), pages.guard)
    names |= needed
    pk = ", pk" if kind in ("detail", "update", "delete") and not pages.own else ""
    if kind == "create" and pages.parent:
        nested, more = _nested_function(pages, pages.parent)
        return "\n".join((*lines, *nested[:2], *refused, *nested[2:])), names | more
    lines += [f"def {one}_{kind}(request{pk}):", f'    """{_told(pages, kind)}"""', *refused]
    rows, more = _rows(pages, kind, "request.user")
    names |= more
    template = f'"{pages.template(kind)}"'
    if pk:
        names.add(("django.shortcuts", "get_object_or_404"))
        asked = model.name if rows == f"{model.name}.objects" else rows
        lines.append(f"    {one} = get_object_or_404({asked}, pk=pk)")
    if pages.own:
        names.add(("django.shortcuts", "get_object_or_404"))
        lines.append(f"    {one} = get_object_or_404({model.name}, {pages.own}=request.user)")
    if kind == "list":
        names.add(("django.core.paginator", "Paginator"))
        whole = rows if rows != f"{model.name}.objects" else f"{rows}.all()"
        lines += [
            f"    {many} = {whole}",
            f'    page = Paginator({many}, {pages.page_size}).get_page(request.GET.get("page"))',
            f'    context = {{"page_obj": page, "{many}": page.object_list}}',
            f"    return render(request, {template}, context)",
        ]
    elif kind == "detail":
        lines.append(f'    return render(request, {template}, {{"{one}": {one}}})')
    elif kind == "delete":
        names.add(("django.shortcuts", "redirect"))
        lines += [
            '    if request.method == "POST":', f"        {one}.delete()",
            f'        return {_redirect(pages, kind)}',
            f'    return render(request, {template}, {{"{one}": {one}}})',
        ]  # fmt: skip
    else:
        names.add(("django.shortcuts", "redirect"))
        names |= {("django.contrib", "messages")} if pages.message else set()
        instance = f", instance={one}" if kind == "update" else ""
        if kind == "create" and pages.owner:
            instance = f", instance={model.name}({pages.owner}=request.user)"
        if kind == "create" and pages.profile:
            names.add(pages.profile.imported)
            lines += pages.profile.found("request.user", 4)
            instance = ", instance=row"
            lines.append(f"    row = {model.name}({pages.profile.field}={pages.profile.field})")
        lines += [
            f"    form = {model.name}Form(request.POST or None, request.FILES or None{instance})",
            '    if request.method == "POST" and form.is_valid():',
            *(_given(pages, 8) if kind == "create" else ()),
            f"        {f'new_{one} = ' * bool(pages.row_page and kind == 'create')}form.save()",
            *([f'        messages.success(request, "{pages.message}")'] * bool(pages.message)),
            f'        return {_redirect(pages, kind)}',
            f'    return render(request, {template}, {{"form": form}})',
        ]  # fmt: skip
    return "\n".join(lines), names


def _nested_function(pages: Pages, parent: Parent) -> tuple[list[str], set[Names]]:
    """A view of a form at the page of a parent."""
    names: set[Names] = {
        ("django.shortcuts", "get_object_or_404"), ("django.shortcuts", "redirect")
    }  # fmt: skip
    names |= {pages.profile.imported} if pages.profile else set()
    given = f"{parent.field}={parent.field}" + (
        f", {pages.owner}=request.user" if pages.owner else ""
    )
    given += f", {pages.profile.field}={pages.profile.field}" if pages.profile else ""
    form = f"{pages.model.name}Form"
    lines = [
        f"def {pages.one}_create(request, pk):", f'    """{_told(pages, "create")}"""',
        f"    {parent.field} = {_found_parent(parent, 'request.user', 'pk')}",
        *_refused(parent, "request.user", 4, names),
        *(pages.profile.found("request.user", 4) if pages.profile else ()),
        f"    row = {pages.model.name}({given})",
        f"    form = {form}(request.POST or None, request.FILES or None, instance=row)",
        '    if request.method == "POST" and form.is_valid():', "        form.save()",
    ]  # fmt: skip
    if pages.message:
        names.add(("django.contrib", "messages"))
        lines.append(f'        messages.success(request, "{pages.message}")')
    lines += [
        f"        return redirect({parent.back or 'request.path'})",
        f'    context = {{"form": form, "{parent.field}": {parent.field}}}',
        f'    return render(request, "{pages.template("create")}", context)',
    ]  # fmt: skip
    return lines, names


def url_entry(pages: Pages, kind: str, path: str, view: str, *, functions: bool) -> str:
    """One entry of urlpatterns."""
    called = view if functions else f"{view}.as_view()"
    return f'path("{path}", {called}, name="{pages.url(kind)}")'


def key_converter(model: Model) -> str:
    """The converter of a model's key in `path()`."""
    key = next((each for each in model.fields if each.primary_key), None)
    kinds = {"UUIDField": "uuid", "CharField": "str"}
    return kinds.get(key.kind, "int") if key else "int"


def path_of(pages: Pages, kind: str, base: str) -> str:
    """`books/<int:pk>/edit/`; `base` is what the paths begin with, those of a parent's pages for
    a form that stands there."""
    nested = pages.parent if kind == "create" else None
    model = nested.model if nested else pages.model
    converter = key_converter(model)
    if nested:
        return f"{base}<{converter}:pk>/{pages.many.replace('_', '-')}/add/"
    return base + {
        "list": "", "create": "create/", "detail": f"<{converter}:pk>/",
        "update": f"<{converter}:pk>/edit/", "delete": f"<{converter}:pk>/delete/",
    }[kind]  # fmt: skip


def title_of(pages: Pages, kind: str) -> str:
    """What is shown above a page."""
    one, many = pages.one.replace("_", " "), pages.many.replace("_", " ")
    titles = {
        "list": many.capitalize(),
        "detail": one.capitalize() if pages.titled else f"{{{{ {pages.one} }}}}",
        "delete": f"Delete {one}",
    }
    return titles.get(kind, f"New {one}" if pages.kinds == ("create",) else one.capitalize())


def template_source(pages: Pages, kind: str, extends: str, block: str) -> str:
    """`extends` is the base template, empty without one; `block` its block for content."""
    one, title = pages.one.replace("_", " "), title_of(pages, kind)
    if kind == "create" and pages.parent and pages.parent.is_titled:
        title = f"{one.capitalize()} for {{{{ {pages.parent.field} }}}}"
    body = {"list": _list, "detail": _detail, "delete": _delete}.get(kind, _form)(pages)
    is_headed = pages.titled is not None and pages.titled.is_headed
    return page(title, body, extends, block, has_title=pages.has_title, is_headed=is_headed)


def page(
    title: str, body: Sequence[str], extends: str, block: str, *, has_title: bool = False,
    is_headed: bool = False,
) -> str:  # fmt: skip
    """A whole template; with `is_headed` the base template shows its title."""
    if not extends:
        return "\n".join(
            (
                "<!doctype html>",
                '<html lang="en">',
                f"<title>{title}</title>",
                f"<h1>{title}</h1>",
                *body,
                "</html>",
                "",
            )
        )
    heading = () if is_headed else (f"<h1>{title}</h1>",)
    inner = "\n".join(f"  {line}" for line in (*heading, *body))
    head = f'{{% extends "{extends}" %}}\n\n'
    head += f"{{% block title %}}{title}{{% endblock %}}\n\n" if has_title else ""
    return f"{head}{{% block {block} %}}\n{inner}\n{{% endblock %}}\n"


def _list(pages: Pages) -> list[str]:
    name = pages.one
    link = (
        f"<a href=\"{{% url '{pages.space}{pages.url('detail')}' {name}.pk %}}\">{{{{ "
        f"{name} }}}}</a>"
    )
    first = link if {"detail"} & {*pages.kinds, *pages.known} else f"{{{{ {name} }}}}"
    keys = [
        each.name for each in shown(pages.model) if each.kind in ("ForeignKey", "OneToOneField")
    ]
    more = "".join(f", {{{{ {name}.{each} }}}}" for each in keys)
    lines = []
    if {"create"} & {*pages.kinds, *pages.known}:
        lines.append(
            f"<p><a href=\"{{% url '{pages.space}{pages.url('create')}' %}}\">New "
            f"{name.replace('_', ' ')}</a></p>"
        )
    pager = [f'{{% include "{pages.pager}" %}}'] if pages.pager else page_lists.PAGER
    if pages.fields:
        fields = page_lists.columns(pages.model, pages.fields)
        url = f"{{% url '{pages.space}{pages.url('detail')}' {name}.pk %}}"
        target = url if link == first else ""
        return [*lines, *page_lists.table(name, pages.many, fields, target), *pager]
    return [
        *lines,
        "<ul>",
        f"  {{% for {name} in {pages.many} %}}",
        f"    <li>{first}{more}</li>",
        "  {% empty %}",
        f"    <li>No {pages.many.replace('_', ' ')} yet.</li>",
        "  {% endfor %}",
        "</ul>",
        *pager,
    ]


def _detail(pages: Pages) -> list[str]:
    name, lines = pages.one, ["<dl>"]
    for each in shown(pages.model):
        label = each.name.replace("_", " ").capitalize()
        value = f"{{{{ {name}.{each.name} }}}}"
        if each.kind == "ManyToManyField":
            value = (
                f"{{% for each in {name}.{each.name}.all %}}{{{{ each }}}}{{% if not "
                f"forloop.last %}}, {{% endif %}}{{% endfor %}}"
            )
        elif each.values:
            value = f"{{{{ {name}.get_{each.name}_display }}}}"
        elif each.kind == "TextField":
            value = f"{{{{ {name}.{each.name}|linebreaksbr }}}}"
        lines.append(f"  <dt>{label}</dt><dd>{value}</dd>")
    lines.append("</dl>")
    if {"list"} & {*pages.kinds, *pages.known}:
        lines.append(
            f"<p><a href=\"{{% url '{pages.space}{pages.url('list')}' %}}\">All "
            f"{pages.many.replace('_', ' ')}</a></p>"
        )
    return lines


def _form(pages: Pages) -> list[str]:
    asked = entered(pages)
    files = any(
        each.kind in ("FileField", "ImageField") and each.name in asked
        for each in shown(pages.model)
    )
    back = []
    if pages.parent and pages.parent.back:
        url = f"{{% url '{pages.parent.page}' {pages.parent.field}.pk %}}"
        if pages.parent.absolute:
            url = f"{{{{ {pages.parent.field}.get_absolute_url }}}}"
        back = [f'<p><a href="{url}">Back to the {snake(pages.parent.model.name)}</a></p>']
    if pages.included and not files:
        return [f'{{% include "{pages.included}" %}}', *back]
    return [*form_body(files=files, shown=pages.form), *back]


def form_body(*, files: bool = False, button: str = "Save", shown: str = "form.as_p") -> list[str]:
    encoding = ' enctype="multipart/form-data"' if files else ""
    return [
        f'<form method="post"{encoding}>', "  {% csrf_token %}", f"  {{{{ {shown} }}}}",
        f'  <button type="submit">{button}</button>', "</form>",
    ]  # fmt: skip


def _delete(pages: Pages) -> list[str]:
    return [
        f"<p>Delete {{{{ {pages.one} }}}}?</p>", '<form method="post">', "  {% csrf_token %}",
        '  <button type="submit">Delete</button>', "</form>",
    ]  # fmt: skip
