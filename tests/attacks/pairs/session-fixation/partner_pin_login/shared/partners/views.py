from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .forms import LoginForm
from .sessions import current_partner, sign_in, sign_out


@require_http_methods(["GET", "POST"])
@sensitive_post_parameters("password")
@never_cache
def login(request):
    form = LoginForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        sign_in(request, form.partner)
        return redirect("partners:commission")
    request.session.setdefault("language", "en")
    return render(request, "partners/login.html", {"form": form})


@require_POST
def logout(request):
    sign_out(request)
    return redirect("partners:login")


@require_safe
@never_cache
def commission(request):
    partner = current_partner(request)
    if partner is None:
        return redirect("partners:login")
    return render(request, "partners/commission.html", {"partner": partner})
