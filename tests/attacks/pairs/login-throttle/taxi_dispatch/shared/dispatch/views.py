from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import AuthenticationForm
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from . import throttle
from .models import Fare


@sensitive_post_parameters("password")
@csrf_protect
@require_http_methods(["GET", "POST"])
def sign_in(request):
    username = request.POST.get("username", "")
    if request.method == "POST" and throttle.blocked(request, username):
        form = AuthenticationForm(request)
        return render(request, "dispatch/login.html", {"form": form, "blocked": True}, status=429)
    form = AuthenticationForm(request, data=request.POST or None)
    if request.method == "POST":
        if form.is_valid():
            throttle.forget(request, username)
            login(request, form.get_user())
            return redirect("fares")
        throttle.failed(request, username)
    return render(request, "dispatch/login.html", {"form": form})


@require_POST
def sign_out(request):
    logout(request)
    return redirect("login")


@login_required
def fares(request):
    page = Paginator(Fare.objects.filter(driver=request.user), 30).get_page(request.GET.get("page"))
    return render(request, "dispatch/fares.html", {"page": page})
