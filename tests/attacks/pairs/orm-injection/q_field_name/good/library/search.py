from django.db.models import Q

from .models import Book

SEARCHABLE = ["title", "isbn"]


def search_books(term, field=None):
    condition = Q()
    for name in [field] if field in SEARCHABLE else SEARCHABLE:
        condition |= Q(**{f"{name}__icontains": term})
    return Book.objects.filter(condition)
