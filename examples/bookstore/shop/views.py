"""The naive way: one query for the authors, one an author, one a book."""

from django.shortcuts import render

from shop.models import Author, Book


def author_list(request):
    authors = Author.objects.all()[:100]
    return render(request, "shop/author_list.html", {"authors": authors})


def author_totals(request):
    """Lists built in Python: a query for each author, counted with `len`."""
    rows = []
    for author in Author.objects.all()[:100]:
        books = list(Book.objects.filter(author=author))
        rows.append({"name": author.name, "total": len(books)})
    return render(request, "shop/author_totals.html", {"rows": rows})
