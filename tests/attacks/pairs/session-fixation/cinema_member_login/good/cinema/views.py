from functools import wraps

from django.contrib.auth.hashers import check_password, make_password
from django.core.paginator import Paginator
from django.middleware.csrf import rotate_token
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .forms import LoginForm
from .limits import too_many
from .models import Film, Member, Ticket

REMEMBERED = 20


def member_required(view):
    @wraps(view)
    def wrapped(request, *args, **kwargs):
        request.member = Member.objects.filter(pk=request.session.get("member_id")).first()
        if request.member is None:
            return redirect("login")
        return view(request, *args, **kwargs)

    return wrapped


def find_member(email, password):
    member = Member.objects.filter(email=email).first()
    if member is None:
        make_password(password)
        return None
    return member if check_password(password, member.password) else None


@require_safe
def films(request):
    page = Paginator(Film.objects.all(), 40).get_page(request.GET.get("page"))
    remembered = Film.objects.filter(pk__in=request.session.get("films", []))
    return render(request, "cinema/films.html", {"page": page, "remembered": remembered})


@require_POST
def remember(request, pk):
    film = get_object_or_404(Film, pk=pk)
    chosen = [number for number in request.session.get("films", []) if number != film.pk]
    request.session["films"] = [*chosen, film.pk][-REMEMBERED:]
    return redirect("films")


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def login(request):
    form = LoginForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if too_many(request, form.cleaned_data["email"]):
            form.add_error(None, "Too many attempts. Please wait a few minutes.")
            return render(request, "cinema/login.html", {"form": form}, status=429)
        member = find_member(**form.cleaned_data)
        if member is not None:
            request.session.cycle_key()
            request.session["member_id"] = member.pk
            rotate_token(request)
            return redirect("tickets")
        form.add_error(None, "The address or the password is wrong.")
    return render(request, "cinema/login.html", {"form": form})


@require_POST
def logout(request):
    request.session.flush()
    return redirect("films")


@require_safe
@member_required
@never_cache
def tickets(request):
    found = Ticket.objects.filter(member=request.member).select_related("film")
    page = Paginator(found, 40).get_page(request.GET.get("page"))
    return render(request, "cinema/tickets.html", {"page": page, "member": request.member})
