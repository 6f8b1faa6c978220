from datetime import timedelta

from django.conf import settings
from django.core.mail import send_mail
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from .forms import LinkForm
from .models import Artist, Lesson, SignInLink


def classes(request):
    level = request.GET.get("level", request.session.get("level", "beginner"))[:20]
    request.session["level"] = level
    page = Paginator(Lesson.objects.filter(level=level).order_by("title", "pk"), 20)
    return render(request, "circus/classes.html", {"page": page.get_page(request.GET.get("page"))})


def ask_link(request):
    form = LinkForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        artist = Artist.objects.filter(email=form.cleaned_data["email"]).first()
        lately = timezone.now() - timedelta(minutes=2)
        if artist and not artist.links.filter(made_at__gt=lately).exists():
            path = reverse("use-link", args=[artist.links.create().token])
            send_mail("Your way in", settings.PUBLIC_URL + path, None, [artist.email])
        return render(request, "circus/asked.html")
    return render(request, "circus/ask.html", {"form": form})


def use_link(request, token):
    fresh = SignInLink.objects.filter(is_used=False, made_at__gt=timezone.now() - timedelta(minutes=15))
    link = get_object_or_404(fresh, token=token)
    if request.method == "POST" and fresh.filter(pk=link.pk).update(is_used=True):
        request.session["artist"] = link.artist_id
        return redirect("mine")
    return render(request, "circus/use.html")


def mine(request):
    artist = Artist.objects.filter(pk=request.session.get("artist")).first()
    if artist is None:
        return redirect("ask-link")
    return render(request, "circus/mine.html", {"artist": artist})
