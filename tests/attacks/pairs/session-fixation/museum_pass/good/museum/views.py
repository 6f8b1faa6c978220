from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .forms import CardForm, LanguageForm
from .limits import WINDOW, may_try
from .models import Card


@require_POST
def language(request):
    form = LanguageForm(request.POST)
    if form.is_valid():
        request.session["language"] = form.cleaned_data["language"]
    return redirect("enter")


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def enter(request):
    if request.method != "POST":
        return render(request, "museum/enter.html", {"form": CardForm()})
    if not may_try(request, request.POST.get("number", "")):
        response = render(request, "museum/wait.html", status=429)
        response["Retry-After"] = str(WINDOW)
        return response
    form = CardForm(request.POST)
    if not form.is_valid():
        return render(request, "museum/enter.html", {"form": form}, status=400)
    request.session.cycle_key()
    request.session["card"] = form.card.pk
    return redirect("entries")


@never_cache
@require_safe
def entries(request):
    card = Card.objects.filter(pk=request.session.get("card")).first()
    if card is None:
        return redirect("enter")
    page = Paginator(card.entries.all(), 20).get_page(request.GET.get("page"))
    return render(request, "museum/entries.html", {"card": card, "page": page})


@require_POST
def leave(request):
    request.session.flush()
    return redirect("enter")
