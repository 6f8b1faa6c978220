"""What a view checked a body with, and a body that it accepts.

A view names its form or serializer anywhere: in a module far away, in a function, by the value of a
field. So each one that is bound to data is noted while a request runs, and the fields that it
complained of get other values.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from functools import partial
from itertools import pairwise
from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.core.validators import RegexValidator
from django.db import models

from django_pro_probe import arguments, asked_for, bodies, facts, markers, uploads
from django_pro_probe.seed.values import as_asked_for, bounds

_ROWS = 4
_LONGEST = 40
_DAYS = ("2026-06-01", "2025-06-01", "2026-01-02", "2031-06-01")
"""The one that is sent first, one before the frozen clock, and one right behind it."""
_DAY_AFTER = "2026-06-02"
_ENDS = re.compile(r"(^|_)(end|until|till|to|last|expir|due|clos)")
_SIZES = (1, 2, 10, 100, 1000)
"""Numbers, the one that is sent first and larger ones."""
MOST = 20
"""Forms and serializers that are noted of one request."""

_noted: list[Any] = []
_wrote: dict[type, Any] = {}
"""Serializers that wrote a part of the answer, one of a class."""
_shown: list[tuple[Any, Any]] = []
"""Serializers, and what each has written of a row; those within another one come first."""
_MOST_SHOWN = 60
_are_told = False


def install() -> None:
    """Listen to forms, and to serializers where REST framework is loaded."""
    _note(forms.BaseForm, "full_clean")
    _note_rows()
    serializers = sys.modules.get("rest_framework.serializers")
    if serializers is not None:
        _note(serializers.BaseSerializer, "is_valid")
        _note(serializers.ListSerializer, "is_valid")
        _note_writers(serializers.Serializer)


def _note(owner: Any, name: str) -> None:
    original = getattr(owner, name)

    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        if len(_noted) < MOST and not any(known is self for known in _noted):
            _noted.append(self)
        return original(self, *args, **kwargs)

    method.__name__, method.__qualname__ = name, f"{owner.__qualname__}.{name}"
    setattr(owner, name, method)


def _note_writers(owner: Any) -> None:
    original = owner.to_representation

    def to_representation(self: Any, instance: Any) -> Any:
        if not _are_told:
            return original(self, instance)
        _wrote.setdefault(type(self), self)
        shown = original(self, instance)
        if len(_shown) < _MOST_SHOWN:
            _shown.append((self, shown))
        return shown

    owner.to_representation = to_representation


class RefusedRow:
    """A row that a view checks by itself, and the fields that its `full_clean` complained of."""

    def __init__(self, row: Any, errors: dict[str, Any]) -> None:
        own = {field.name: field for field in row._meta.concrete_fields if field.name in errors}
        self.rows = own
        made = {name: _tried(_formfield, field) for name, field in own.items()}
        self._errors = errors
        self.fields = {name: field for name, field in made.items() if field is not None}


def _formfield(field: Any) -> Any:
    return field.formfield()


def _note_rows() -> None:
    check: Any = models.Model.full_clean

    def full_clean(self: Any, *args: Any, **kwargs: Any) -> None:
        try:
            check(self, *args, **kwargs)
        except ValidationError as error:
            if len(_noted) < MOST and hasattr(error, "error_dict"):
                _noted.append(RefusedRow(self, error.error_dict))
            raise

    full_clean.__qualname__ = "Model.full_clean"
    models.Model.full_clean = full_clean


def forget() -> None:
    """Drop what the last request left."""
    _noted.clear()
    _wrote.clear()
    _shown.clear()


def declared() -> Iterator[tuple[Any, Any]]:
    """(data, what would be taken instead) of the last request's forms and serializers."""
    for each in _noted:
        if isinstance(each, forms.BaseForm):
            values = ((name, _tried(form_value, field)) for name, field in each.fields.items())
            yield each.data, {name: value for name, value in values if value is not None}
        elif hasattr(each, "initial_data"):
            yield each.initial_data, _tried(_taken, each)


def value_for(each: Any, name: str) -> Any:
    """What a field of a form or serializer takes as text behind a `?`; None for no idea."""
    if isinstance(each, forms.BaseForm):
        return _tried(form_value, each.fields[name])
    whole = _tried(_taken, each)
    return whole.get(name) if isinstance(whole, dict) else None


def taken_instead(sent: Mapping[str, Any]) -> dict[str, Any]:
    """What the last request's forms and serializers take where they refused a parameter that was
    `sent`; those whose values are no text or number are left out."""
    found: dict[str, Any] = {}
    for each in _noted:
        name_of_data = "data" if isinstance(each, forms.BaseForm) else "initial_data"
        data: Any = getattr(each, name_of_data, None)
        errors = getattr(each, "_errors", None) or ()
        prefixed = getattr(each, "add_prefix", str)
        for name in errors if isinstance(data, Mapping) else ():
            key = prefixed(name)
            if name in each.fields and key in sent and data.get(key) == str(sent[key]):
                value = value_for(each, name)
                value = value[0] if isinstance(value, list) and value else value
                if isinstance(value, (str, int)):
                    found[key] = value
    return found


def bound() -> list[Any]:
    """The last request's forms and serializers; of a list that which reads each entry."""
    return [getattr(each, "child", each) for each in _noted]


def writable() -> set[str]:
    """Names of all that the last request's forms and serializers take."""
    found: set[str] = set()
    for each in bound():
        fields = getattr(each, "fields", None)
        if isinstance(fields, Mapping):  # a field that is made of several has a list
            found |= {name for name, field in fields.items() if not _is_read_only(field)}
    return found


def _is_read_only(field: Any) -> bool:
    return bool(getattr(field, "read_only", False) or getattr(field, "disabled", False))


def tell_readers() -> None:
    """Have `readers` and `writers` tell from now on; it costs a little for each request."""
    global _are_told
    _are_told = True


def readers() -> list[dict[str, Any]]:
    """The project's own classes that read the last request's body, and fields that each takes."""
    found: list[dict[str, Any]] = []
    left = list(_noted) if _are_told else []
    while left and len(found) < MOST:
        each = left.pop(0)
        fields = getattr(getattr(each, "child", each), "fields", None)
        if not isinstance(fields, Mapping):  # of a field that is made of several
            continue
        taken = [name for name, field in fields.items() if not getattr(field, "read_only", False)]
        left += [
            field for field in fields.values() if hasattr(getattr(field, "child", field), "fields")
        ]
        kind = type(getattr(each, "child", each))
        frame = _tried(facts.frame_of, kind) or _tried(facts.frame_of_made, kind)
        if frame is not None:
            found.append({"frame": frame, "fields": taken})
    return found


def taken_by(name: str) -> dict[str, Any] | None:
    """Where the project declares the field of a form or serializer that took a value."""
    for each in _noted:
        kind = type(each)
        if name in (getattr(each, "fields", None) or ()):
            found: dict[str, Any] | None = facts.frame_of_attribute(kind, name)
            return found or facts.frame_of(kind)
    return None


def hidden_inputs() -> Iterator[str]:
    """Names of what the last request's forms and serializers have typed without being shown."""
    for each in _noted:
        prefixed = getattr(each, "add_prefix", str)
        fields = getattr(each, "fields", None)
        for name, field in fields.items() if isinstance(fields, Mapping) else ():
            widget = getattr(field, "widget", None)
            kind = getattr(widget, "input_type", "") or getattr(field, "style", {}).get(
                "input_type"
            )
            if kind == "password":
                yield str(prefixed(name))


def pattern_at(name: str) -> dict[str, Any] | None:
    """Where a form or serializer of the last request declares a field with a pattern of its own."""
    for each in _noted:
        field = (getattr(each, "fields", None) or {}).get(name)
        patterns = [type(check) is RegexValidator for check in getattr(field, "validators", ())]
        if any(patterns):
            found: dict[str, Any] | None = facts.frame_of_attribute(type(each), name)
            return found
    return None


def has_to_be_new(model: Any, name: str) -> bool:
    """Whether a form or serializer of the last request makes a row of a model, and refuses a value
    of a field that another row has: it is looked up to be found nowhere."""
    for each in _noted:
        fields = getattr(each, "fields", None) or {}
        if name not in fields:
            continue
        if isinstance(each, forms.BaseModelForm):
            is_made = each._meta.model is model and each.instance._state.adding
            if is_made and getattr(_row_field(each, name), "unique", False):
                return True
        elif getattr(each, "instance", each) is None:
            checks = getattr(fields[name], "validators", ())
            asked = [check.queryset.model for check in checks if hasattr(check, "queryset")]
            if model in asked:
                return True
    return False


def shown() -> list[Any]:
    """The forms that the last request showed to be filled in."""
    return [each for each in _noted if isinstance(each, forms.BaseForm) and not each.is_bound]


def fitted(data: Any, shown: list[Any]) -> Any:
    """A body for the forms that a page has `shown`, as what they would refuse in it is known.

    A page tells neither what a text must be like nor, of a form that is added to others, whether
    it may stay empty: that one's lacking fields are left to lack.
    """
    found = dict(data) if isinstance(data, dict) else {}
    for form in shown if found else ():
        for name, field in form.fields.items():
            key = form.add_prefix(name)
            if field.disabled or isinstance(field, forms.FileField):
                continue
            if isinstance(field, forms.SplitDateTimeField):
                moment = _moment(key)
                sent = [found.get(each) for each in moment]
                found |= moment if any(sent) and _refuses(field, None, tuple(sent)) else {}
                continue
            if key not in found and (form.empty_permitted or not field.required):
                continue
            behind = _row_field(form, name)
            if _refuses(field, behind, found.get(key)):
                value = _value(field, behind)
                found |= {} if value is None else {key: value}
    return found or data


def _moment(key: str) -> dict[str, str]:
    """The day and the time that `SplitDateTimeField` takes, as its two inputs are named."""
    return {f"{key}_0": _DAYS[0], f"{key}_1": "12:00:00"}


def _refuses(field: Any, behind: Any | None, sent: Any) -> bool:
    """Whether a field, or the model's behind it, refuses what is to be sent."""
    if isinstance(sent, (dict, list)):  # a marker, or several: seen only when they are expanded
        return False
    try:
        value = field.clean(sent)
        if behind is not None and isinstance(behind, models.CharField) and value:
            behind.run_validators(value)
    except ValidationError:
        return True
    except Exception:  # a field of the project's own, which wants more than a text
        return False
    return False


def is_refused() -> bool:
    """Whether a form or serializer of the last request has refused it."""
    return any(getattr(each, "_errors", None) for each in _noted)


def refusals() -> Iterator[Any]:
    """The errors of the last request's forms and serializers, as JSON of them would be written."""
    for each in _noted:
        errors = getattr(each, "_errors", None)
        if isinstance(each, RefusedRow):
            yield ValidationError(each._errors).message_dict
        elif errors:
            yield _tried(_as_json, errors)
            if isinstance(each, forms.BaseForm):
                yield errors.get_json_data()


def _as_json(errors: Any) -> Any:
    return json.loads(json.dumps(errors, default=list))


def writers(field: str, text: str) -> list[dict[str, Any]]:
    """The project's serializer that wrote a field of a model into the last answer, by its source;
    else by what it wrote: the text of a row, or of a method, may hold it.

    As `readers`; behind it the one that it is a field of, if any.
    """
    by_source = [
        (each, [name for name, known in each.fields.items() if _last(known) == field])
        for each in _wrote.values()
    ]
    by_text = [
        (each, [str(name) for name, value in _tried(_texts_of, values) or () if text in value])
        for each, values in _shown
    ]
    for each, names in [*by_source, *by_text]:
        frame = _tried(facts.frame_of, type(each)) if names else None
        while names and frame is None and each is not None:  # one that `depth` makes
            names = ["depth"]
            each = each.parent
            frame = _tried(facts.frame_of, type(each)) if each is not None else None
        if not names or frame is None:
            continue
        found = [{"frame": frame, "fields": names}]
        held = each
        while held is not None and not getattr(held, "field_name", ""):
            held = getattr(held, "parent", None)
        if held is not None and held.parent is not None:
            holder = _tried(facts.frame_of, type(held.parent))
            found += [{"frame": holder, "fields": [held.field_name]}] if holder is not None else []
        return found
    return []


def shows_all(model: Any, field: str) -> bool:
    """Whether a serializer of all columns of a model, whose names nobody has written, wrote the
    field into the last answer."""
    metas = [getattr(each, "Meta", None) for each in _wrote.values() if field in each.fields]
    return any(
        getattr(meta, "model", None) is model and getattr(meta, "fields", None) == "__all__"
        for meta in metas
    )


def _texts_of(values: Any) -> list[tuple[str, str]]:
    return [(name, str(value)) for name, value in values.items()]


def _last(field: Any) -> str:
    return str(getattr(field, "source", None) or "").rpartition(".")[2]


def _taken(serializer: Any) -> Any:
    child = getattr(serializer, "child", None)
    if child is not None:
        return markers.each(bodies.serializer_values(child))
    return bodies.serializer_values(serializer)


def corrected(data: Any, recording: Any) -> Any | None:
    """`data` with other values for what the last request's forms refused; None where none did."""
    found = dict(data) if isinstance(data, dict) else {}
    refused = False
    for each in _noted:
        child = getattr(each, "child", None)
        if child is not None and getattr(each, "_errors", None) and hasattr(each, "initial_data"):
            if isinstance(each.initial_data, list):
                return looked_up(data, recording)
            return _tried(_taken, each)
        if isinstance(each, forms.BaseForm):
            refused |= _correct_form(each, found, recording)
        elif isinstance(each, RefusedRow):
            refused |= _correct_row(each, found)
        elif hasattr(each, "initial_data"):
            refused |= _correct_serializer(each, found)
    if refused and found == data:
        return looked_up(data, recording)
    return found if refused else None


def looked_up(data: Any, recording: Any) -> Any | None:
    """`data` with a row's value for each text that a query looked for and did not find."""
    known = looking_up(data, recording)
    return markers.with_fields(data, known) if known else None


def looking_up(data: Any, recording: Any) -> dict[str, arguments.Met]:
    """Each text of a body that a query looked for, and the field that it was looked for in."""
    return arguments.meets(recording, {words: words for words in markers.texts(data)})


def _correct_form(form: Any, found: dict[str, Any], recording: Any) -> bool:
    errors = getattr(form, "_errors", None) or {}  # known already: nothing is validated anew
    for name in errors:
        field = form.fields.get(name)
        if field is None:
            continue
        value = _value(field, _row_field(form, name))
        if isinstance(field, forms.SplitDateTimeField):
            found |= _moment(form.add_prefix(name))
        if value is not None:
            key, refused = form.add_prefix(name), [form.add_prefix(each) for each in errors]
            if key in found and found[key] in (value, _day_after(value)):
                is_file = isinstance(field, forms.FileField)
                parted = _parted(found, key, refused)
                value = parted or (_asked_file if is_file else _asked)(form, name, found[key])
                value = value if value != found[key] else _of_a_row(value, recording)
                value = value if value != found[key] else _next_choice(field, value)
            elif key in found and _is_taken(form, name):
                value = markers.new(form._meta.model, name)
            found[key] = value
    if NON_FIELD_ERRORS in errors:
        _part_days(found)
        _part_texts(form, found)
        for name, field in form.fields.items():
            if type(field) is forms.ModelChoiceField and not field.widget.is_hidden:
                _take_next(found, form.add_prefix(name), field.queryset, partial(_named, field))
    return bool(errors)


def _part_texts(form: Any, found: dict[str, Any]) -> None:
    """The texts of one of several forms, made other than those of the one before: they may have
    to differ (`BaseModelFormSet.validate_unique`)."""
    number = str(form.prefix or "").rpartition("-")[2]
    for name, field in form.fields.items() if number.isdigit() else ():
        key = form.add_prefix(name)
        if found.get(key) in _TEXTS and isinstance(field, forms.CharField):
            text = f"{found[key]}{number}"
            if not _refuses(field, _row_field(form, name), text):
                found[key] = text


def _is_taken(form: Any, name: str) -> bool:
    """Whether a value is refused since another row has it: the usual ones are those of rows."""
    behind = _row_field(form, name)
    told = (each.code for each in form.errors.as_data()[name])
    return behind is not None and not behind.is_relation and "unique" in told


def _next_choice(field: Any, value: Any) -> Any:
    """The choice behind the one that is refused although the field lists it: what it stands for, a
    seat or an hour, may be taken."""
    if not isinstance(field, forms.ChoiceField) or isinstance(field, forms.ModelChoiceField):
        return value
    values = [each for each in _flat(field.choices) if each not in ("", None)]
    many = isinstance(value, list)
    current = str(value[0] if many and value else value)
    following = [each for before, each in pairwise(values) if str(before) == current]
    if not following:
        return value
    return following[:1] if many else str(following[0])


def _of_a_row(value: Any, recording: Any) -> Any:
    """What a row has where a query looked for a text; another row's, where it is one's already."""
    if markers.is_of_field(value):
        return markers.expand(value, _ROWS, 1)
    met = arguments.meets(recording, {"": value}).get("") if isinstance(value, str) else None
    return value if met is None else markers.of_field(*met[:2])


def _asked(form: Any, name: str, value: Any) -> Any:
    """Another value for a field whose own check refuses the usual one."""
    field, check = form.fields[name], getattr(form, f"clean_{name}", None)
    if check is None or not isinstance(value, str):
        return another(value)
    known = getattr(form, "cleaned_data", {})

    def cleaned(text: str) -> None:
        form.cleaned_data = {**known, name: field.clean(text)}
        check()

    model = getattr(getattr(form, "_meta", None), "model", None)
    choices = _flat(field.choices) if isinstance(field, forms.ChoiceField) else None
    usual = choices or [*_of_patterns(field), *_TEXTS, *_others(value)]
    try:
        checks, first = [check, *field.validators], asked_for.own_page(name)
        asked = asked_for.taken(cleaned, checks, usual, model, first=first)
    finally:
        form.cleaned_data = known
    return another(value) if asked is None else asked


def _asked_file(form: Any, name: str, value: dict[str, Any]) -> dict[str, Any]:
    """A file of another kind, where the field's own check refuses the usual one."""
    field, check = form.fields[name], getattr(form, f"clean_{name}", None)
    known = getattr(form, "cleaned_data", {})

    def cleaned(kind: str) -> None:
        file = field.clean(uploads.file_of({**value, "upload": kind}))
        form.cleaned_data = {**known, name: file}
        for validate in _of_model(form, name):
            validate(file)
        if check is not None:
            check()

    try:
        kind = asked_for.first_taken(cleaned, uploads.kinds(), None)
    finally:
        form.cleaned_data = known
    return {**value, "upload": kind or "image"}


def _of_model(form: Any, name: str) -> list[Callable[[Any], Any]]:
    """The validators of a model's field that a form fills: those are not the form's."""
    model = getattr(getattr(form, "_meta", None), "model", None)
    fields = {field.name: field for field in model._meta.concrete_fields} if model else {}
    return list(fields[name].validators) if name in fields else []


def _take_next(found: dict[str, Any], name: str, rows: Any, told: Callable[[Any], Any]) -> None:
    """Name the next row: the one that is named may be taken, together with another one."""
    if name in found:
        values = [str(told(row)) for row in rows.order_by("pk")[:_ROWS]]
        current = found[name]
        at = values.index(str(current)) if str(current) in values else 0
        if at + 1 < len(values):
            found[name] = values[at + 1]


def _value(field: Any, behind: Any | None) -> Any:
    """A value that a form's field takes, and the model's field behind it."""
    value = _tried(form_value, field)
    if isinstance(field, forms.IntegerField) and isinstance(behind, models.Field) and value:
        return _bounded(value, *bounds(behind))
    if value in _TEXTS and isinstance(behind, models.CharField):
        return _text(field, behind) or value
    return value


def _bounded(value: str, low: float | None, high: float | None) -> str:
    """The number nearest to a value within limits: those of a model's field its form's has not."""
    if low is not None and float(value) < low:
        return f"{low:.12g}"
    return f"{high:.12g}" if high is not None and float(value) > high else value


def _row_field(form: Any, name: str) -> Any | None:
    """The model's field behind a field of its form: it has validators that the form's has not."""
    model = getattr(getattr(form, "_meta", None), "model", None)
    fields = model._meta.concrete_fields if model is not None else ()
    return next((field for field in fields if field.name == name), None)


def _correct_row(refused: RefusedRow, found: dict[str, Any]) -> bool:
    """What was sent under the name of a field: a view that names it otherwise is not known."""
    named = {name: field for name, field in refused.fields.items() if name in found}
    for name, field in named.items():
        value = _value(field, refused.rows.get(name))
        if value is not None and "upload" not in _keys(found[name]):  # of a kind that was asked for
            found[name] = value
    return bool(named)


def _correct_serializer(serializer: Any, found: dict[str, Any]) -> bool:
    errors = getattr(serializer, "_errors", None)
    fields = getattr(serializer, "fields", {})
    if not isinstance(errors, dict):
        return False
    # What is refused although it is of the kind is refused by a rule of the project's own.
    tried = {name for name in errors if name in found and _is_of_kind(found[name], fields, name)}
    for name in errors:
        if name in fields:
            value = _tried(bodies.serializer_value, fields[name])
            if value is not None:
                parted = _parted(found, name, errors) if name in tried else None
                if name in tried:
                    value = parted or _asked_by(serializer, name, found[name])
                    if value == found[name] and not fields[name].required and len(found) > 1:
                        del found[name]  # no other value is known, and it may be left out
                        continue
                found[name] = value
    for name, file in bodies.files_of(serializer).items():
        if name in errors:
            is_tried = "upload" in _keys(found.get(name))
            found[name] = _file_asked_by(serializer, name, file) if is_tried else file
    if non_field_key() in errors:
        _part_days(found)
        for name, field in fields.items():
            if getattr(field, "queryset", None) is not None:
                _take_next(found, name, field.get_queryset(), field.to_representation)
    return bool(errors)


def non_field_key() -> str:
    """Under which name REST framework tells errors that are of no field."""
    loaded = getattr(sys.modules.get("rest_framework.settings"), "api_settings", None)
    return str(getattr(loaded, "NON_FIELD_ERRORS_KEY", "non_field_errors"))


def _own_check(validator: Any) -> Any:
    """The function of the project's own that a validator asks; None where there is none."""
    if hasattr(validator, "__code__"):
        return validator if facts.frame_of(validator) is not None else None
    methods = [getattr(validator, name, None) for name in ("__call__", "compare", "clean")]
    return next((each for each in methods if each and facts.frame_of(each) is not None), None)


def _asked_by(serializer: Any, name: str, value: Any) -> Any:
    """As `_asked`."""
    field, check = serializer.fields[name], getattr(serializer, f"validate_{name}", None)
    own = [each for each in map(_own_check, field.validators) if each is not None]
    if (check is None and not own) or isinstance(value, list) or "upload" in _keys(value):
        return another(value)

    def validated(text: str) -> None:
        result = field.run_validation(text)
        if check is not None:
            check(result)

    model = getattr(getattr(serializer, "Meta", None), "model", None)
    known = [*_of_patterns(field), *_TEXTS, *_others(value)]
    usual = list(getattr(field, "choices", None) or known)
    checks = [*([check] if check is not None else []), *own]
    asked = asked_for.taken(validated, checks, usual, model, first=asked_for.own_page(name))
    return another(value) if asked is None else asked


def _file_asked_by(serializer: Any, name: str, value: dict[str, Any]) -> dict[str, Any]:
    """As `_asked_file`."""
    field, check = serializer.fields[name], getattr(serializer, f"validate_{name}", None)

    def validated(kind: str) -> None:
        result = field.run_validation(uploads.file_of({**value, "upload": kind}))
        if check is not None:
            check(result)

    kind = asked_for.first_taken(validated, uploads.kinds(), None)
    return {**value, "upload": kind or value["upload"]}


def has_own_check(name: str) -> bool:
    """Whether a form or serializer of the last request, or the model that a form fills, has a check
    of its own for a field."""
    return any(
        name in (getattr(each, "fields", None) or ())
        and (
            hasattr(each, f"clean_{name}")
            or hasattr(each, f"validate_{name}")
            or any(map(_own_check, _of_model(each, name)))
        )
        for each in _noted
    )


def _of_patterns(field: Any) -> Iterator[str]:
    """What the patterns of a field take, which a check of its own may refuse in part."""
    return as_asked_for(field.validators, int(getattr(field, "max_length", None) or _LONGEST))


def _others(value: Any) -> list[str]:
    """Days or sizes, where the value is one."""
    return [each for each in _steps(value) if isinstance(each, str)] or list(map(str, _SIZES))


def _keys(value: Any) -> Any:
    return value if isinstance(value, dict) else ()


def _is_of_kind(value: Any, fields: Any, name: str) -> bool:
    usual = _tried(bodies.serializer_value, fields[name]) if name in fields else None
    return usual is not None and value in (*_steps(usual), _day_after(usual))


def _parted(found: dict[str, Any], name: str, refused: Collection[str]) -> str | None:
    """The day after, for one that is refused and is that of another field too: what ends has to
    come after it begins, and not long after."""
    others = {key: value for key, value in found.items() if key != name and key not in refused}
    value = found[name]
    is_day = isinstance(value, str) and value[:10] in _DAYS
    same = is_day and any(isinstance(each, str) and each[:10] == value[:10]
                          for each in others.values())  # fmt: skip
    return _day_after(value) if same else None


def _part_days(found: dict[str, Any]) -> None:
    """Where two fields have one day, the day after in that which ends something, else the last."""
    days = [name for name, value in found.items()
            if isinstance(value, str) and value[:10] == _DAYS[0]]  # fmt: skip
    if len(days) > 1:
        last = next((name for name in days if _ENDS.search(name)), days[-1])
        found[last] = _day_after(found[last])


def _day_after(value: Any) -> str | None:
    """The day after the one that is sent first; None of anything else."""
    if not isinstance(value, str) or value[:10] != _DAYS[0]:
        return None
    return _DAY_AFTER + value[10:]


def _steps(value: Any) -> list[Any]:
    """A value, and those that `another` makes of it, one of the other."""
    found = [value]
    for _ in range(max(len(_DAYS), len(_SIZES))):
        found.append(another(found[-1]))
    return found


def another(value: Any) -> Any:
    """A value of the same kind: another day, another size; the same where nothing else is known."""
    if isinstance(value, str) and value[:10] == _DAY_AFTER:
        return _DAYS[-1] + value[10:]
    if isinstance(value, str) and value[:10] in _DAYS:
        return _DAYS[(_DAYS.index(value[:10]) + 1) % len(_DAYS)] + value[10:]
    if isinstance(value, dict) and value.get("django-pro") == "number":
        low, high = value["low"], value["high"]
        low = _SIZES[(_SIZES.index(low) + 1) % len(_SIZES)] if low in _SIZES else 1
        return {**value, "low": low if high is None else min(low, int(high))}
    if isinstance(value, str) and value in map(str, _SIZES):
        return str(_SIZES[(_SIZES.index(int(value)) + 1) % len(_SIZES)])
    return value


def _tried(make: Callable[[Any], Any], field: Any) -> Any:
    try:
        return make(field)
    except Exception:  # a field of the project's own that can't be asked
        return None


def form_value(field: Any) -> Any:
    """A value that a form's field takes, as a browser would send it; None for no idea."""
    if isinstance(field, forms.ModelMultipleChoiceField):
        return _rows_value(field)
    if isinstance(field, forms.ModelChoiceField):
        row = field.queryset.first()
        if row is None and field.required:  # one that has to be made so
            row = field.queryset.model._base_manager.order_by("pk").first()
        return _named(field, row) if row is not None else None
    if isinstance(field, forms.ChoiceField):
        values = [value for value in _flat(field.choices) if value not in ("", None)]
        many = isinstance(field, (forms.MultipleChoiceField, forms.TypedMultipleChoiceField))
        return (values[:1] if many else str(values[0])) if values else None
    if isinstance(field, forms.FileField):
        return bodies.file_for(field, is_image=isinstance(field, forms.ImageField))
    if isinstance(field, forms.SplitDateTimeField):
        return None
    shapes = (
        (forms.BooleanField, "on"),
        (forms.DateTimeField, "2026-06-01 12:00:00"),
        (forms.DateField, "2026-06-01"),
        (forms.TimeField, "12:00:00"),
        (forms.DurationField, "01:00:00"),
        (forms.EmailField, "someone@example.com"),
        (forms.URLField, "https://example.com/"),
        (forms.UUIDField, markers.UUID),
        (forms.GenericIPAddressField, "192.0.2.1"),
        (forms.JSONField, "{}"),
        (forms.SlugField, "django-pro-words"),
    )
    for kind, value in shapes:
        if isinstance(field, kind):
            return bodies.as_formatted(field, value)
    if isinstance(field, forms.IntegerField):  # floats and decimals too
        return str(_within(field))
    return _text(field)


def _named(field: Any, row: Any) -> Any:
    """How a row is named in a field: it can be by a column of another row that it names."""
    name = str(field.to_field_name or "")
    return arguments.value_of(row, name, "") if "__" in name else field.prepare_value(row)


def _rows_value(field: Any) -> Any:
    rows = list(field.queryset[:2])
    if rows and rows[0] == field.queryset.model._base_manager.order_by("pk").first():
        return markers.each(markers.of_field(field.queryset.model, field.to_field_name or "pk"))
    return [field.prepare_value(row) for row in rows]


def _flat(choices: Any) -> list[Any]:
    found: list[Any] = []
    for value, label in choices:
        found += [inner for inner, _ in label] if isinstance(label, (list, tuple)) else [value]
    return found


def _within(field: Any) -> Any:
    """The least that does something: it names row 1, and is no more than what there is of a sum."""
    low, high = field.min_value, field.max_value
    low = low() if callable(low) else low
    high = high() if callable(high) else high
    value = 1 if low is None else max(1, low)
    return value if high is None else min(value, high)


_TEXTS = (
    markers.WORDS, "django-pro-words", "word", "word9", "2026-06-01", "3", "12", "1234",
    "123456", "+15550100",
    "someone@example.com", "https://example.com/", "example.com", "12:00", "UTC", "en", "US", "EUR",
    "#336699", "* * * * *", "91827364-5918-4736-a591-827364591827",
    "91827364591847369a91827364591827",
)  # fmt: skip


_NO_TEXTS = ([1], ["1"], 1, [_TEXTS[0]])


def _text(field: Any, behind: Any | None = None) -> Any:
    """The first of the usual texts that a form's field takes, and the model's field behind it."""
    checks = [*field.validators, *(behind.validators if behind is not None else ())]
    most = int(getattr(field, "max_length", None) or _LONGEST)
    for text in (*_TEXTS, *as_asked_for(checks, most)):
        try:
            field.clean(text)
            if behind is not None:
                behind.run_validators(text)
        except forms.ValidationError:
            continue
        except Exception:  # a field of the project's own, which wants more than a text
            return text
        return text
    return _no_text(field)


def _no_text(field: Any) -> Any:
    """What a field takes that is no text, as JSON may hold it; None for no idea."""
    for value in _NO_TEXTS:
        with suppress(Exception):  # a field of the project's own, which wants something else
            field.clean(value)
            return value
    return None
