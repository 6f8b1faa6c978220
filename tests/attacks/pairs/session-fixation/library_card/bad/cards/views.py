from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .forms import CardForm, LanguageForm
from .models import Reader
from .services import reader_for


@require_POST
def choose_language(request):
    form = LanguageForm(request.POST)
    if form.is_valid():
        request.session["language"] = form.cleaned_data["language"]
    return redirect("card-sign-in")


@sensitive_post_parameters("secret")
@never_cache
@require_http_methods(["GET", "POST"])
def sign_in(request):
    form = CardForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        reader = reader_for(**form.cleaned_data)
        if reader is not None:
            request.session["reader_id"] = reader.pk
            return redirect("card-account")
        form.add_error(None, "Card number and secret do not match.")
    return render(request, "cards/sign_in.html", {"form": form})


@never_cache
@require_safe
def account(request):
    if "reader_id" not in request.session:
        return redirect("card-sign-in")
    reader = get_object_or_404(Reader, pk=request.session["reader_id"])
    return render(request, "cards/account.html", {"reader": reader})


@require_POST
def sign_out(request):
    request.session.flush()
    return redirect("card-sign-in")
