from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from . import entry
from .forms import CodeForm, LanguageForm, ReplyForm, WishForm
from .models import Guest

GREETINGS = {"en": "Welcome", "pl": "Witamy"}


@require_GET
def start(request):
    greeting = GREETINGS[request.session.get("language", "en")]
    return render(request, "wedding/start.html", {"greeting": greeting, "form": LanguageForm()})


@require_POST
def language(request):
    form = LanguageForm(request.POST)
    if form.is_valid():
        request.session["language"] = form.cleaned_data["language"]
    return redirect("start")


@never_cache
@require_http_methods(["GET", "POST"])
def enter(request):
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        guest = Guest.objects.filter(code=form.cleaned_data["code"]).first()
        if guest:
            entry.enter(request, guest)
            return redirect("reply")
        form.add_error("code", "We do not know this code.")
    return render(request, "wedding/form.html", {"form": form})


@never_cache
@entry.guests_only
@require_http_methods(["GET", "POST"])
def reply(request):
    form = ReplyForm(request.POST or None, instance=request.guest)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("reply")
    return render(request, "wedding/form.html", {"form": form, "guest": request.guest})


@never_cache
@entry.guests_only
@require_http_methods(["GET", "POST"])
def wishes(request):
    form = WishForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.guest = request.guest
        form.save()
        return redirect("wishes")
    songs = request.guest.wishes.order_by("pk")
    return render(request, "wedding/form.html", {"form": form, "guest": request.guest, "songs": songs})


@require_POST
def leave(request):
    entry.leave(request)
    return redirect("start")
