from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, render

from .folding import CannotFold, fold
from .models import Letter


@login_required
def letters(request):
    page = Paginator(request.user.letters.order_by("pk"), 25).get_page(request.GET.get("page"))
    return render(request, "typing_pool/letters.html", {"page": page})


@login_required
def typed(request, pk):
    letter = get_object_or_404(Letter, pk=pk, author=request.user)
    width = request.GET.get("width", "65")
    if "\0" in width or len(width) > 100:
        return HttpResponseBadRequest("No such width.")
    try:
        text = fold(letter.text, width)
    except CannotFold:
        return HttpResponseBadRequest("No such width.")
    return HttpResponse(text, content_type="text/plain; charset=utf-8")
