import jinja2
from django import forms
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.html import escape
from django.views.decorators.http import require_POST, require_safe

from .models import Card

ENVIRONMENT = jinja2.Environment(autoescape=True)


class CardForm(forms.ModelForm):
    class Meta:
        model = Card
        fields = ["bouquet", "recipient", "message"]


@require_safe
@login_required
def card_list(request):
    page = Paginator(request.user.cards.all(), 30).get_page(request.GET.get("page"))
    return render(request, "cards/list.html", {"page": page})


@login_required
def create(request):
    form = CardForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.sender = request.user
        card = form.save()
        return redirect("card", pk=card.pk)
    return render(request, "cards/form.html", {"form": form})


@require_safe
@login_required
def show(request, pk):
    card = get_object_or_404(Card.objects.select_related("bouquet"), pk=pk, sender=request.user)
    template = ENVIRONMENT.from_string(
        "<h1>Dear " + escape(card.recipient) + "</h1>"
        "<p>" + escape(card.message) + "</p>"
        "<footer>With our {{ bouquet }}</footer>"
    )
    return HttpResponse(template.render(bouquet=card.bouquet))


@require_POST
@login_required
def delete(request, pk):
    get_object_or_404(Card, pk=pk, sender=request.user).delete()
    return redirect("home")
