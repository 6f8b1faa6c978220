"""Changes to source text: pure, from text to text."""

from django_pro.edits.eager_loading import EagerLoading, Loads, Prefetched, flat, merged
from django_pro.edits.source_text import EditError
from django_pro.edits.writing import changed

__all__ = ["EagerLoading", "EditError", "Loads", "Prefetched", "changed", "flat", "merged"]
