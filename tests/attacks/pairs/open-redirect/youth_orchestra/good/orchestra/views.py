from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import AuthenticationForm
from django.core.paginator import Paginator
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .limits import may_try
from .models import Rehearsal


def destination(request):
    target = request.POST.get("next") or request.GET.get("next")
    hosts = {request.get_host()}
    if target and url_has_allowed_host_and_scheme(target, hosts, require_https=request.is_secure()):
        return target
    return "/rehearsals/"


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request):
    if request.method == "POST" and not may_try(request, request.POST.get("username", "")):
        return HttpResponse("Too many attempts, please wait.", status=429)
    form = AuthenticationForm(request, data=request.POST or None)
    if request.method == "POST" and form.is_valid():
        login(request, form.get_user())
        return HttpResponseRedirect(destination(request))
    return render(request, "orchestra/sign_in.html", {"form": form, "next": request.GET.get("next", "")})


@require_POST
def sign_out(request):
    logout(request)
    return redirect("sign-in")


@require_safe
@login_required
def rehearsals(request):
    rows = Rehearsal.objects.filter(section__players=request.user).select_related("section")
    page = Paginator(rows, 20).get_page(request.GET.get("page"))
    return render(request, "orchestra/rehearsals.html", {"page": page})
