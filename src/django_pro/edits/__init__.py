"""Changes to source text: pure, from text to text."""

from django_pro.edits.eager_loading import Annotation, Import, Loads, Prefetched
from django_pro.edits.edit import Edit, Patch, merged
from django_pro.edits.source_text import EditError
from django_pro.edits.writing import changed

__all__ = [
    "Annotation",
    "Edit",
    "EditError",
    "Import",
    "Loads",
    "Patch",
    "Prefetched",
    "changed",
    "merged",
]
