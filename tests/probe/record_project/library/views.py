import copy
import pickle

from django.db import connection
from django.db.models import Max, Prefetch
from django.http import HttpResponse
from django.shortcuts import render
from django.views.generic import ListView

from library.models import Author, Book, Chapter, Note


def naive(request):
    authors = Author.objects.all()  # <- naive
    return render(request, "l.html", {"authors": authors})


def mended(request):
    books = Book.objects.select_related("publisher").prefetch_related("tags")
    authors = Author.objects.prefetch_related(Prefetch("books", queryset=books))
    return render(request, "l.html", {"authors": authors})


def by_property_or_not(request):
    return render(request, "p.html", {"books": Book.objects.all()})


def by_tag_or_not(request):
    return render(request, "t.html", {"authors": Author.objects.all()})


def rendered_twice(request):
    first = render(request, "l.html", {"authors": Author.objects.all()})
    return render(request, "l.html", {"authors": Author.objects.all(), "first": first})


def defeated(request):
    authors = Author.objects.prefetch_related("books")  # <- defeated
    return HttpResponse(str([author.number_of_books for author in authors]))


def generic(request):
    names = [str(note.target.name) for note in Note.objects.all()]
    notes = [list(author.notes.all()) for author in Author.objects.all()]
    return HttpResponse(str((names, notes)))


def deferred(request):
    return HttpResponse(str([book.title for book in Book.objects.only("author")]))


def through_select_related(request):
    books = Book.objects.select_related("author")
    return HttpResponse(str([list(book.author.notes.all()) for book in books]))


def tree(request):
    def walk(chapter):
        return [walk(child) for child in chapter.children.all()]

    return HttpResponse(str([walk(root) for root in Chapter.objects.filter(parent=None)]))


def counted(request):
    return HttpResponse(str(len(Book.objects.all())))


def raw(request):
    with connection.cursor() as cursor:
        for pk in Book.objects.values_list("pk", flat=True):
            cursor.execute(f"SELECT title FROM library_book WHERE id = {pk}")
    return HttpResponse("raw")


def written(request):
    for book in Book.objects.all():
        book.title = "new"
        book.save()
    return HttpResponse("written")


def copied(request):
    books = Book.objects.all()
    for book in books:
        assert pickle.loads(pickle.dumps(book)).pk == book.pk
        assert copy.deepcopy(book).author_id == book.author_id
    assert len(pickle.loads(pickle.dumps(books.query)).where.children) == 0
    return HttpResponse("copied")


def unused(request):
    books = Book.objects.select_related("author", "publisher").prefetch_related("tags")
    return HttpResponse(str([book.author.name for book in books]))


def conditions(request):
    found = []
    for author in Author.objects.all():
        books = author.books.filter(publisher__name__startswith="p")
        found += [books.count(), author.books.aggregate(most=Max("title"))["most"]]
    return HttpResponse(str(found))


class Classy(ListView):
    queryset = Book.objects.select_related("author")  # <- classy
    template_name = "b.html"


async def asynchronous(request):
    names = []
    async for book in Book.objects.all():
        author = await Author.objects.aget(pk=book.author_id)  # <- aget
        names += [author.name]
    return HttpResponse(str(names))
