from django.http import HttpResponse

from shelf.models import Book, Edition, Theme


def themed(request):
    theme = Theme.objects.get(is_active=True)
    edition = Edition.objects.get(is_default=True)
    shelves = [book.shelf.name for book in Book.objects.all()]
    return HttpResponse(f"{theme.name} {edition.name} {shelves}")
