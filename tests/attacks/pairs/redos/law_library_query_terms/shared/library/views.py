from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render

from .models import Court, Volume
from .query import BadQuery, terms_of


def page_of(request, rows):
    return Paginator(rows, 25).get_page(request.GET.get("page"))


def volumes(request):
    found, error = Volume.objects.select_related("court"), ""
    query = request.GET.get("q", "")[:120].strip()
    if query:
        try:
            for term in terms_of(query):
                found = found.filter(title__icontains=term)
        except BadQuery as refusal:
            found, error = found.none(), str(refusal)
    context = {"page": page_of(request, found), "query": query, "error": error}
    return render(request, "library/volumes.html", context)


def volume(request, pk):
    found = get_object_or_404(Volume.objects.select_related("court"), pk=pk)
    return render(request, "library/volume.html", {"volume": found})


def courts(request):
    return render(request, "library/courts.html", {"page": page_of(request, Court.objects.all())})
