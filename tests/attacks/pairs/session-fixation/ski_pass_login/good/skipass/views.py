from functools import wraps

from django.contrib.auth.hashers import make_password
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from .forms import LoginForm, ResortForm
from .models import LoginTry, Member, Resort


def member_required(view):
    @wraps(view)
    def wrapped(request, *args, **kwargs):
        request.member = Member.objects.filter(pk=request.session.get("member_id")).first()
        if request.member is None:
            return redirect("member-login")
        return view(request, *args, **kwargs)

    return wrapped


@require_GET
def front(request):
    resort = Resort.objects.filter(pk=request.session.get("resort_id")).first()
    return render(request, "skipass/front.html", {"resort": resort, "form": ResortForm()})


@require_POST
def choose_resort(request):
    form = ResortForm(request.POST)
    if form.is_valid():
        request.session["resort_id"] = form.cleaned_data["resort"].pk
    return redirect("front")


def member_for(email, password):
    member = Member.objects.filter(email=email).first()
    if member is None:
        make_password(password)
        return None
    return member if member.check_password(password) else None


@sensitive_post_parameters("password")
@never_cache
@require_http_methods(["GET", "POST"])
def login(request):
    form = LoginForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        address, email = request.META["REMOTE_ADDR"], form.cleaned_data["email"]
        if LoginTry.too_many(address, email):
            form.add_error(None, "Too many tries. Wait a quarter of an hour.")
            return render(request, "skipass/login.html", {"form": form}, status=429)
        LoginTry.objects.create(address=address, email=email)
        member = member_for(email, form.cleaned_data["password"])
        if member is not None:
            request.session.cycle_key()
            request.session["member_id"] = member.pk
            return redirect("passes")
        form.add_error(None, "E-mail address or password is wrong.")
    return render(request, "skipass/login.html", {"form": form})


@require_POST
def logout(request):
    request.session.flush()
    return redirect("front")


@never_cache
@require_GET
@member_required
def passes(request):
    page = Paginator(request.member.passes.select_related("resort"), 20).get_page(
        request.GET.get("page")
    )
    return render(request, "skipass/passes.html", {"member": request.member, "page": page})
