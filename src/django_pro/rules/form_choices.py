"""Changes for the choices of many forms: asked for once, and shared by all of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import PurePath

from django_pro.core.observed import Frame, Group
from django_pro.edits import Edit, Import, Patch
from django_pro.edits.source_text import string_of
from django_pro.facts import source
from django_pro.proofs.growth import LEAST
from django_pro.rules.formsets import (
    FUNCTOOLS,
    SAID,
    Definition,
    Formset,
    add_fields,
    in_loop,
    into_class,
    lines_above,
    name_of,
    naming,
    top_of,
)
from django_pro.rules.rule import Cluster, own_model

Changed = tuple[tuple[Patch, ...], tuple[str, ...]]
"""Patches, and the fields that they are for."""

_FACTORIES = {
    "formset_factory": ("BaseFormSet", 1),
    "modelformset_factory": ("BaseModelFormSet", 3),
    "inlineformset_factory": ("BaseInlineFormSet", 3),
    "generic_inlineformset_factory": ("BaseGenericInlineFormSet", 2),
}
"""The formset's class where none is given, and the place of the argument that gives one."""
_MODELS = dict(zip(_FACTORIES, (0, 1, 2, 1), strict=True))
"""How many models each of them is given first."""
_INLINES = {
    "TabularInline": "BaseInlineFormSet",
    "StackedInline": "BaseInlineFormSet",
    "GenericTabularInline": "BaseGenericInlineFormSet",
    "GenericStackedInline": "BaseGenericInlineFormSet",
}
_RELATIONS = ("ForeignKey", "OneToOneField", "ManyToManyField")
_KEYS = ("raw_id_fields", "autocomplete_fields", "readonly_fields")
"""Fields of the admin that show no choices."""
_DYNAMIC = frozenset({"get_fields", "get_fieldsets", "get_exclude", "get_readonly_fields"})
"""Methods of an inline that tell its fields: they may show others than the class says."""
_OWN_CHOICES = re.compile(r"\b(queryset|choices|pop|del)\b")


_OWN_ROW = re.compile(r"\b(instance|initial|prefix|data|empty_permitted)\b")
"""What a form is given for itself alone: the choices of another may be others."""
CHOSEN = "a form chooses its choices when it is made: those of the first are shown by all"


def is_choices(group: Group) -> bool:
    """Whether it asks for the choices of a form's field, by the form's class."""
    if group.via or group.kind != "select" or group.distinct != 1 or group.result != "rows":
        return False
    built = group.built[0] if group.built else None
    if built is None or source.function_at(built.path, built.line) is None:
        return True
    return _factory_at(built) is not None


def mend(cluster: Cluster) -> Edit | None:
    """The edit; None where the forms, or their fields, are not plain to see."""
    place, built = cluster.first.place, cluster.first.group.built
    mending = _Mending(cluster)
    found = mending.of_form(built[0]) if built else mending.of_admin()
    if place is None or found is None:
        return None
    patches, fields = found
    told = f"ask for the choices of {' and '.join(fields)} once, not for each form"
    review = CHOSEN if mending.chosen else ""
    return Edit(place.path, place.line, place.column, patches=patches, told=told, review=review)


class _Mending:
    """The choices of one form, for all its fields that ask for them again and again."""

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        self.observations = cluster.observations
        first = cluster.first
        frames = (*first.group.built, *first.group.ran, first.endpoint.frame, first.place)
        paths = [frame.path for frame in frames if frame is not None]
        paths += [str(PurePath(self.observations.root, name)) for name in first.request.files]
        own = (path for path in paths if self.observations.is_ours(path) and path.endswith(".py"))
        self.paths = tuple(dict.fromkeys(own))
        self.asked = [
            group
            for group in first.request.groups
            if group.count >= LEAST
            and is_choices(group)
            and bool(group.built) == bool(first.group.built)
        ]
        self.chosen = False
        """Whether a form narrows its choices, as all of its formset do."""

    def of_form(self, built: Frame) -> Changed | None:
        """Of forms that the project's own code makes."""
        if not self.observations.is_ours(built.path):
            return None
        call = _factory_at(built)
        if call is not None:
            subject = own_model(_model_of(call))
            return self._shared([_of_call(built.path, call, subject)], self._of_model(call))
        form = source.class_at(built.path, built.line)
        if form is None or self._chooses(form):
            return None
        fields = self._of_class(built.path, form)
        subject = form.name.removesuffix("Form") or form.name
        calls = [
            _of_call(path, each, subject)
            for path in self.paths
            for each in _calls(path)
            if name_of(each.func) in _FACTORIES and form.name in _arguments(each)
        ]
        return self._shared(calls, fields) if calls else self._of_rows(form, fields)

    def of_admin(self) -> Changed | None:
        """Of an inline, or of a list that is edited."""
        endpoint = self.cluster.first.endpoint
        frame = endpoint.frame
        if endpoint.kind != "admin" or frame is None:
            return None
        if endpoint.view.endswith("changelist_view"):
            return self._of_list(frame, endpoint.queryset_model)
        formsets, named = [], set[str]()
        for inline in endpoint.inlines:
            path, holder = inline.frame.path, source.class_at(inline.frame.path, inline.frame.line)
            if holder is None or not self.observations.is_ours(path):
                continue
            bases = [base.rpartition(".")[2] for base in source.bases_of(holder)]
            if len(bases) != 1 or bases[0] not in _INLINES:
                continue  # which may have a formset of its own
            fields = self._of_inline(holder, inline.model, endpoint.queryset_model)
            if not fields:
                continue
            given = _assigned(holder).get("formset")
            base = _INLINES[bases[0]]
            dynamic = not _methods(holder).isdisjoint(_DYNAMIC)
            subject = own_model(inline.model)
            formsets.append(Formset(path, holder, base, given, subject, dynamic))
            named |= set(fields)
        return self._shared(formsets, tuple(sorted(named)))

    def _of_list(self, frame: Frame, model: str) -> Changed | None:
        holder = source.class_at(frame.path, frame.line)
        names = source.strings_of(frame.path, frame.line, "list_editable")
        if holder is None or not names or not self.observations.is_ours(frame.path):
            return None
        if _methods(holder) & {"get_changelist_formset", "get_changelist_form"}:
            return None
        asked = {group.model for group in self.asked}
        fields = tuple(name for name, _ in self._relations(model, asked) if name in names)
        formset = Formset(frame.path, holder, "BaseModelFormSet", None, own_model(model))
        return self._shared([formset], fields)

    def _of_inline(self, holder: ast.ClassDef, model: str, parent: str) -> tuple[str, ...]:
        """Fields of an inline that show choices."""
        given = _assigned(holder)
        if "form" in given:
            form = self._class(name_of(given["form"]))
            if form is None or self._chooses(form[1]):
                return ()
            given = {**_meta(form[1]), **given}
        if "get_formset" in _methods(holder):
            return ()
        left = {name for key in _KEYS for name in _strings(given.get(key)) or ()}
        left |= set(_strings(given.get("exclude")) or ())
        shown = given.get("fields") or given.get("fieldsets")
        shown = None if isinstance(shown, ast.Constant) else shown  # "__all__"
        back = string_of(given["fk_name"]) if "fk_name" in given else ""
        return tuple(
            name
            for name, target in self._relations(model, {group.model for group in self.asked})
            if name not in left
            and (shown is None or name in (_strings(shown) or ()))
            and (name != back if back else target != parent)
        )

    def _of_model(self, call: ast.Call) -> tuple[str, ...]:
        """Fields of the form that a factory makes of a model."""
        given = {each.arg: each.value for each in call.keywords if each.arg}
        form = given.get("form") or next(iter(call.args[_MODELS[name_of(call.func)] :]), None)
        if form is not None:
            own = self._class(name_of(form))
            if own is None or self._chooses(own[1]):
                return ()
            given = {**_meta(own[1]), **given}
        here = {each.model for each in self.asked if _factory_at(each.built[0]) is call}
        is_inline = name_of(call.func) == "inlineformset_factory"
        parent = own_model(ast.unparse(call.args[0])) if is_inline and call.args else ""
        back = string_of(given["fk_name"]) if "fk_name" in given else ""
        return tuple(
            name
            for name, target in self._of_name(_model_of(call), here)
            if _is_shown(name, given) and (name != back if back else own_model(target) != parent)
        )

    def _of_class(self, path: str, form: ast.ClassDef) -> tuple[str, ...]:
        """Fields of a form's class: those that it declares, and those of its model."""
        found, models = set[str](), set[str]()
        for group in self.asked:
            line = group.built[0].line
            if group.built[0].path != path or source.class_at(path, line) is not form:
                continue
            if line == form.lineno:
                models.add(group.model)
            for entry in form.body:
                if isinstance(entry, ast.Assign) and entry.lineno <= line <= (
                    entry.end_lineno or 0
                ):
                    found |= {each.id for each in entry.targets if isinstance(each, ast.Name)}
        given = _meta(form)
        if "model" in given:
            named = self._of_name(ast.unparse(given["model"]), models)
            found |= {name for name, _ in named if _is_shown(name, given)}
        return tuple(sorted(found))

    def _of_name(self, name: str, models: Collection[str]) -> list[tuple[str, str]]:
        """As `_relations`, of the only model of a name that has some."""
        labels = [fact.label for fact in self.observations.models if fact.name == own_model(name)]
        found = [each for each in (self._relations(label, models) for label in labels) if each]
        return found[0] if len(found) == 1 else []

    def _relations(self, label: str, models: Collection[str]) -> list[tuple[str, str]]:
        """Fields of a model that lead to some others, and where to."""
        fact = self.observations.model.get(label)
        return [
            (field.name, field.relation)
            for field in (fact.fields if fact is not None else ())
            if field.kind in _RELATIONS and field.relation in models
        ]

    def _shared(self, formsets: Sequence[Formset], fields: tuple[str, ...]) -> Changed | None:
        is_admin = all(isinstance(each.node, ast.ClassDef) for each in formsets)
        if not fields or not formsets or (len(formsets) > 1 and not is_admin):
            return None
        patches = list[Patch]()
        for formset in formsets:
            found = self._of_formset(formset, fields)
            if not found:
                return None
            patches += found
        return tuple(patches), fields

    def _of_formset(self, formset: Formset, fields: tuple[str, ...]) -> list[Patch]:
        """Changes the project's own class where nothing else has a use for it; else adds one."""
        own = self._class(name_of(formset.given)) if formset.given is not None else None
        if own is not None:
            path, holder = own
            if "forms" in _methods(holder):
                return []
            if path == formset.path and self._uses(holder.name) == 1:
                return into_class(path, holder, fields, dynamic=formset.dynamic)
        name = self._free_name(formset)
        if not name:
            return []
        path, base, imports = formset.path, formset.base, list[Import]()
        if formset.given is not None:
            base = source.text_of(path, formset.given)
        elif base == "BaseGenericInlineFormSet":
            imports = [("django.contrib.contenttypes.forms", base)]
        elif source.imported(path).get("forms") == ("django", "forms"):
            base = f"forms.{base}"
        else:
            imports = [("django.forms", base)]
        lines = [
            f"class {name}({base}):",
            f'    """{SAID}"""',
            "",
            *add_fields(fields, dynamic=formset.dynamic),
        ]
        added = lines_above(path, formset.node, lines, (FUNCTOOLS, *imports))
        given = naming(formset, name)
        return [added, given] if given is not None else []

    def _class(self, name: str) -> tuple[str, ast.ClassDef] | None:
        """The only class of a name in the files that took part, and its file."""
        found = [
            (path, node)
            for path in self.paths
            for node in top_of(path)
            if isinstance(node, ast.ClassDef) and node.name == name
        ]
        return found[0] if len(found) == 1 else None

    def _chooses(self, form: ast.ClassDef) -> bool:
        """Whether a form may have other choices than the others of its formset."""
        made = (each for each in form.body if isinstance(each, Definition))
        text = "\n".join(ast.unparse(each) for each in made if each.name == "__init__")
        if not _OWN_CHOICES.search(text):
            return False
        self.chosen = True
        return _OWN_ROW.search(text) is not None

    def _uses(self, name: str) -> int:
        return sum(
            isinstance(node, ast.Name | ast.Attribute) and name_of(node) == name
            for path in self.paths
            for statement in top_of(path)
            for node in ast.walk(statement)
        )

    def _free_name(self, formset: Formset) -> str:
        names = f"Base{formset.subject}FormSet", f"{formset.subject}ChoicesFormSet"
        text = "\n".join(source.lines_of(formset.path))
        return next((name for name in names if not re.search(rf"\b{name}\b", text)), "")

    def _of_rows(self, form: ast.ClassDef, fields: tuple[str, ...]) -> Changed | None:
        """Of a form that is made for each row: in a list of forms, or in a loop."""
        if "__init__" in _methods(form) or not fields:
            return None
        calls = [
            (path, each)
            for path in self.paths
            for each in _calls(path)
            if name_of(each.func) == form.name
        ]
        if len(calls) != 1:
            return None
        path, call = calls[0]
        patches = in_loop(path, call, fields)
        return (patches, fields) if patches else None


def _of_call(path: str, call: ast.Call, subject: str) -> Formset:
    base, place = _FACTORIES[name_of(call.func)]
    given = next((each.value for each in call.keywords if each.arg == "formset"), None)
    if given is None and len(call.args) > place:
        given = call.args[place]
    return Formset(path, call, base, given, subject)


def _factory_at(frame: Frame) -> ast.Call | None:
    """The call of a factory that a frame stands at."""
    span = frame.line, frame.column, frame.end_line, frame.end_column
    found = source.calls_around(frame.path, *span)
    return next((each for each in found[:1] if name_of(each.func) in _FACTORIES), None)


def _model_of(call: ast.Call) -> str:
    """The model that a factory is given, as it is written."""
    place = 1 if name_of(call.func) == "inlineformset_factory" else 0
    named = [each.value for each in call.keywords if each.arg == "model"]
    found = named or call.args[place : place + 1]
    return ast.unparse(found[0]) if found else ""


def _arguments(call: ast.Call) -> set[str]:
    return {name_of(each) for each in (*call.args, *(each.value for each in call.keywords))}


def _calls(path: str) -> Iterator[ast.Call]:
    for statement in top_of(path):
        yield from (node for node in ast.walk(statement) if isinstance(node, ast.Call))


def _assigned(holder: ast.ClassDef) -> dict[str, ast.expr]:
    """What a class's body gives names to."""
    return {
        target.id: entry.value
        for entry in holder.body
        if isinstance(entry, ast.Assign)
        for target in entry.targets
        if isinstance(target, ast.Name)
    }


def _meta(form: ast.ClassDef) -> dict[str, ast.expr]:
    """What a form's `Meta` says."""
    found = (each for each in form.body if isinstance(each, ast.ClassDef) and each.name == "Meta")
    return next((_assigned(each) for each in found), {})


def _methods(holder: ast.ClassDef) -> set[str]:
    return {entry.name for entry in holder.body if isinstance(entry, Definition)}


def _strings(node: ast.expr | None) -> list[str] | None:
    """Strings in a list, however deep; None where there is none."""
    if not isinstance(node, ast.List | ast.Tuple | ast.Set):
        return None
    return [string_of(each) for each in ast.walk(node) if isinstance(each, ast.Constant)]


def _is_shown(name: str, given: dict[str, ast.expr]) -> bool:
    """Whether a form's `fields` and `exclude` have a field."""
    fields, exclude = given.get("fields"), given.get("exclude")
    if name in (_strings(exclude) or ()):
        return False
    is_all = string_of(fields) == "__all__" if fields is not None else exclude is not None
    return is_all or name in (_strings(fields) or ())
