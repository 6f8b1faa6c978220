from django.contrib.auth import authenticate, login
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from .forms import LoginForm
from .limits import too_many
from .models import Result


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def login_view(request):
    form = LoginForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        username = form.cleaned_data["username"]
        if too_many(request, username):
            form.add_error(None, "Too many attempts. Please wait a few minutes.")
            return render(request, "portal/login.html", {"form": form}, status=429)
        user = authenticate(request, **form.cleaned_data)
        if user is not None:
            login(request, user)
            return redirect("results")
        form.add_error(None, "The name or the password is wrong.")
    return render(request, "portal/login.html", {"form": form})


@require_safe
@login_required
@never_cache
def results(request):
    found = Result.objects.filter(patient=request.user)
    page = Paginator(found, 30).get_page(request.GET.get("page"))
    return render(request, "portal/results.html", {"page": page})


@require_safe
@login_required
@never_cache
def result(request, pk):
    result = get_object_or_404(Result.objects.select_related("clinic"), pk=pk, patient=request.user)
    return render(request, "portal/result.html", {"result": result})
