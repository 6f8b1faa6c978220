from functools import wraps

from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .forms import BranchForm, CardForm
from .models import Patron


def card_required(view):
    @wraps(view)
    def inner(request, *args, **kwargs):
        request.patron = Patron.objects.filter(pk=request.session.get("patron")).first()
        if request.patron is None:
            return redirect("sign-in")
        return view(request, *args, **kwargs)

    return never_cache(inner)


@require_http_methods(["GET", "POST"])
def choose_branch(request):
    form = BranchForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        request.session["branch"] = form.cleaned_data["branch"]
        return redirect("sign-in")
    return render(request, "library/form.html", {"form": form})


@require_http_methods(["GET", "POST"])
def sign_in(request):
    form = CardForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        patron = Patron.with_card(**form.cleaned_data)
        if patron:
            request.session.cycle_key()
            request.session["patron"] = patron.pk
            return redirect("loans")
        form.add_error(None, "Card and PIN do not match, or there were too many tries today.")
    return render(request, "library/form.html", {"form": form})


@require_POST
def sign_out(request):
    request.session.flush()
    return redirect("branch")


@card_required
@require_safe
def loans(request):
    page = Paginator(request.patron.loans.all(), 50).get_page(request.GET.get("page"))
    context = {"page": page, "patron": request.patron, "branch": request.session.get("branch")}
    return render(request, "library/loans.html", context)
