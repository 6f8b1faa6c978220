from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import AuthenticationForm
from django.core.cache import cache
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

ATTEMPTS, WINDOW = 10, 15 * 60


def too_many(request):
    key = f"login-attempts-{request.META['REMOTE_ADDR']}"
    cache.add(key, 0, WINDOW)
    try:
        return cache.incr(key) > ATTEMPTS
    except ValueError:
        return False


@csrf_protect
@never_cache
@require_http_methods(["GET", "POST"])
def sign_in(request):
    form = AuthenticationForm(request)
    if request.method == "POST":
        if too_many(request):
            return HttpResponse("Too many attempts, try again later.", status=429)
        form = AuthenticationForm(request, data=request.POST)
        if form.is_valid():
            login(request, form.get_user())
            return redirect("loans")
    return render(request, "locker/login.html", {"form": form})


@require_POST
def sign_out(request):
    logout(request)
    return HttpResponse(status=204)


@require_safe
@login_required(login_url="login")
def loans(request):
    page = Paginator(request.user.tool_loans.all(), 20).get_page(request.GET.get("page"))
    return render(request, "locker/loans.html", {"page": page})
