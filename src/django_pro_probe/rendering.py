"""Historical models, rendered in half the time.

Each operation of a migration renders its model anew, and those that are related to it; each render
makes every field of them once more from what `deconstruct()` says of it
(django/db/migrations/state.py, `ModelState.render`; `Field.clone`). A field of Django's own that
belongs to no model yet is no more than its attributes, so that a copy of them is the same field.
"""

from __future__ import annotations

import copy
from typing import Any

from django.db.models.fields import Field
from django.utils.functional import cached_property

_DJANGO = "django.db.models.fields"


def install() -> None:
    """Have unbound fields of Django's own cloned by a copy; once a process."""
    by_arguments: Any = Field.clone
    if getattr(by_arguments, "copies", False):
        return

    def clone(self: Any) -> Any:
        is_own = type(self).__module__.startswith(_DJANGO)
        # The autodetector names a field that may have been renamed; its arguments have no name.
        if not is_own or hasattr(self, "model") or self.name or self.auto_created:
            return by_arguments(self)
        field = copy.deepcopy(self)  # leaves its values shared, `Field.__deepcopy__`
        # What it has worked out so far holds of an unbound field alone: `related_model` is a name
        # until the related model is there. `validators` are what its arguments made them.
        for name in set(vars(field)) - {"validators"}:
            if isinstance(getattr(type(field), name, None), cached_property):
                del vars(field)[name]
        # Fields stand in the order of this number, and a clone is the last that was made.
        field.creation_counter = Field.creation_counter
        Field.creation_counter += 1
        return field

    clone.copies = True  # type: ignore[attr-defined]
    Field.clone = clone
