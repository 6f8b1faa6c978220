from django.contrib.auth import login
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import AuthenticationForm
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from .attempts import WINDOW, too_many_attempts
from .models import Crossing


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def log_in(request):
    if request.method != "POST":
        return render(request, "ferry/login.html", {"form": AuthenticationForm(request)})
    if too_many_attempts(request):
        response = render(request, "ferry/wait.html", status=429)
        response["Retry-After"] = str(WINDOW)
        return response
    form = AuthenticationForm(request, data=request.POST)
    if not form.is_valid():
        return render(request, "ferry/login.html", {"form": form}, status=400)
    login(request, form.get_user())
    return redirect("tickets")


@require_safe
def timetable(request):
    crossings = Crossing.objects.filter(leaves_at__gte=timezone.now())
    page = Paginator(crossings, 40).get_page(request.GET.get("page"))
    return render(request, "ferry/timetable.html", {"page": page})


@require_safe
@login_required
def tickets(request):
    page = Paginator(request.user.tickets.select_related("crossing"), 20).get_page(request.GET.get("page"))
    return render(request, "ferry/tickets.html", {"page": page})
