"""The same pages written well: two queries for the list and one for the totals."""

from django.db.models import Count, Prefetch
from django.shortcuts import render

from shop.models import Author, Book


def author_list(request):
    authors = Author.objects.prefetch_related(
        Prefetch("books", queryset=Book.objects.select_related("publisher"))
    )[:100]
    return render(request, "shop/author_list.html", {"authors": authors})


def author_totals(request):
    """The database counts."""
    rows = Author.objects.annotate(total=Count("books"))[:100]
    return render(request, "shop/author_totals.html", {"rows": rows})
