"""Where the project gives a file the name that it is kept under, and what is kept where."""

from __future__ import annotations

import sys
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.storage import FileSystemStorage, Storage
from django.core.files.uploadedfile import UploadedFile
from django.db.models.fields.files import FieldFile, FileField

from django_pro_probe import facts, validation
from django_pro_probe.access import sinks

UNASKED = "which the validators of the model's field refuse: full_clean() would have asked them"
_HEAD = 4096
"""Bytes of a file that are looked at."""
_naming: dict[str, sinks.Place | None] = {}
"""Name that an `upload_to` of the project's has made -> where that stands; None of a file that the
validators of its field refuse."""


def install() -> None:
    """Hear names that are set on files, and those that an `upload_to` of the project's makes."""
    usual: Any = FieldFile.__setattr__

    def set_attribute(self: Any, name: str, value: Any) -> None:
        if name == "name":
            _note_named(value)
        usual(self, name, value)

    FieldFile.__setattr__ = set_attribute
    named: Any = UploadedFile.name

    def set_name(self: Any, value: Any) -> None:
        _note_named(value)
        named.fset(self, value)

    UploadedFile.name = property(named.fget, set_name)
    generate: Any = FileField.generate_filename

    def generate_filename(self: Any, instance: Any, filename: Any) -> Any:
        made = generate(self, instance, filename)
        frame = facts.frame_of(self.upload_to) if sinks.on and callable(self.upload_to) else None
        if frame is not None:
            sinks.note("file-named", made, place=frame)
            _naming[str(made)] = frame
        if sinks.on and _is_refused(self, instance):
            _naming[str(made)] = None
        return made

    FileField.generate_filename = generate_filename
    save: Any = Storage.save

    def saved(self: Any, name: Any, content: Any, *args: Any, **kwargs: Any) -> Any:
        kept = save(self, name, content, *args, **kwargs)
        if sinks.on and isinstance(self, FileSystemStorage):
            is_refused = _naming.get(str(name), ()) is None
            _note_kept(self.path(kept), content, _naming.pop(str(name), None), is_refused)
        return kept

    Storage.save = saved


def _is_refused(field: Any, instance: Any) -> bool:
    """Whether the field's own validators refuse the file that is kept: they were not asked, and
    what it is named by is not to blame."""
    if not field.validators:
        return False
    try:
        field.run_validators(getattr(instance, field.attname))
    except ValidationError:
        return True
    except Exception:  # of a validator that wants another kind of file
        return False
    return False


def _note_kept(path: str, content: Any, named_at: sinks.Place | None, is_refused: bool) -> None:
    """A file that is kept is known by what is in it: its name may be one that the project made.

    Where a check of the project's own let it pass, or no form of its own takes it, it is for the
    function that names it to keep no ending of the client's.
    """
    with open(path, "rb") as file:
        head = file.read(_HEAD)
    field = getattr(content, "field_name", None)
    place = validation.taken_by(field) if field else None
    if named_at is not None and field and (place is None or validation.has_own_check(field)):
        place = named_at
    told = UNASKED if is_refused else ""
    sinks.note_held("file-kept", path, head, sys._getframe(2), place, told)


def _note_named(value: Any) -> None:
    frame = sinks.own_line(sys._getframe(2), ()) if sinks.on else None
    if frame is not None and isinstance(value, str):
        sinks.note("file-named", value, frame)
