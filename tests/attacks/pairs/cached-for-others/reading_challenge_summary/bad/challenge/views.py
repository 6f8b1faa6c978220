from django.contrib.auth.decorators import login_required
from django.core.cache import cache
from django.db.models import Count, Sum
from django.http import JsonResponse
from django.views.decorators.http import require_GET

from .models import Book, FinishedBook


@require_GET
def popular(request):
    books = cache.get("popular-books")
    if books is None:
        ranked = Book.objects.annotate(readers=Count("readings")).order_by("-readers", "title")[:10]
        books = [{"title": book.title, "readers": book.readers} for book in ranked]
        cache.set("popular-books", books, 600)
    return JsonResponse({"books": books})


@login_required
@require_GET
def summary(request, year):
    key = f"reading-summary-{year}"
    data = cache.get(key)
    if data is None:
        finished = FinishedBook.objects.filter(reader=request.user, finished_on__year=year)
        data = {
            "books": finished.count(),
            "pages": finished.aggregate(pages=Sum("book__pages"))["pages"] or 0,
            "last": list(finished.order_by("-finished_on").values("book__title", "private_remark")[:5]),
        }
        cache.set(key, data, 60 * 15)
    return JsonResponse(data)
