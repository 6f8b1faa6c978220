from django.contrib.auth import authenticate, login
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods

from . import attempts

WRONG = "This name and password do not belong together."


@sensitive_post_parameters("password")
@never_cache
@require_http_methods(["GET", "POST"])
def sign_in(request):
    error = None
    if request.method == "POST":
        username, password = request.POST.get("username", "")[:150], request.POST.get("password", "")[:128]
        if attempts.too_many(request, username):
            return render(request, "ferry/sign_in.html", {"error": "Too many attempts. Come back later."}, status=429)
        user = authenticate(request, username=username, password=password)
        if user is not None:
            attempts.succeeded(request, username)
            login(request, user)
            return redirect("duties")
        attempts.failed(request, username)
        error = WRONG
    return render(request, "ferry/sign_in.html", {"error": error})


@login_required(login_url="sign-in")
@require_GET
def duties(request):
    mine = request.user.duties.select_related("vessel").order_by("-on", "-pk")
    return render(request, "ferry/duties.html", {"page": Paginator(mine, 30).get_page(request.GET.get("page"))})
