"""Where the project gives a file the name that it is kept under."""

from __future__ import annotations

import sys
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db.models.fields.files import FieldFile, FileField

from django_pro_probe import facts
from django_pro_probe.access import sinks


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
        return made

    FileField.generate_filename = generate_filename


def _note_named(value: Any) -> None:
    frame = sinks.own_line(sys._getframe(2), ()) if sinks.on else None
    if frame is not None and isinstance(value, str):
        sinks.note("file-named", value, frame)
