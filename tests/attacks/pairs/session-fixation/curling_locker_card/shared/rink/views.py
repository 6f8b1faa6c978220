from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .attempts import count_failure, is_blocked
from .forms import CardForm, SheetForm
from .models import Member
from .visits import end_visit, member_of, start_visit


@require_http_methods(["GET", "POST"])
def sheet(request):
    form = SheetForm(request.POST or None)
    if form.is_valid():
        request.session["sheet"] = form.cleaned_data["sheet"]
        return redirect("sheet")
    return render(request, "rink/sheet.html", {"form": form})


@never_cache
@require_http_methods(["GET", "POST"])
def show_card(request):
    form = CardForm(request.POST or None)
    if form.is_valid():
        card = form.cleaned_data["card"]
        member = None
        if not is_blocked(request, card):
            member = Member.of_card(card, form.cleaned_data["phrase"])
            if member is None:
                count_failure(request, card)
        if member:
            start_visit(request, member)
            return redirect("locker")
        form.add_error(None, "The card and the phrase do not match.")
    return render(request, "rink/card.html", {"form": form})


@never_cache
@require_safe
def locker(request):
    member = member_of(request)
    if member is None:
        return redirect("show-card")
    return render(request, "rink/locker.html", {"member": member})


@require_POST
def leave(request):
    end_visit(request)
    return redirect("sheet")
