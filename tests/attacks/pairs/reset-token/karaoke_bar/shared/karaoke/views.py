from datetime import timedelta

from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.core.mail import send_mail
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from .forms import ForgottenForm, NewPasswordForm
from .limits import allowed
from .models import Reset, Song
from .tokens import digest_of, new_token


@require_http_methods(["GET", "HEAD", "POST"])
def forgotten(request):
    form = ForgottenForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        email = form.cleaned_data["email"].lower()
        if not (allowed("address", request.META.get("REMOTE_ADDR", ""), 20) and allowed("email", email, 5)):
            return HttpResponse("Too many requests, please wait.", status=429)
        user = User.objects.filter(username=email, is_active=True).first()
        if user is not None:
            token = new_token(user)
            defaults = {"digest": digest_of(token), "expires_at": timezone.now() + timedelta(hours=1)}
            Reset.objects.update_or_create(user=user, defaults=defaults)
            link = request.build_absolute_uri(reverse("new-password", args=[token]))
            send_mail("Your new password", f"Choose it here: {link}", None, [user.email], fail_silently=True)
        return render(request, "karaoke/sent.html")
    return render(request, "karaoke/form.html", {"form": form})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def new_password(request, token):
    reset = (
        Reset.objects.select_related("user")
        .filter(digest=digest_of(token), expires_at__gt=timezone.now(), user__is_active=True)
        .first()
    )
    if reset is None:
        raise Http404
    form = NewPasswordForm(request.POST or None, user=reset.user)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            deleted, _ = Reset.objects.filter(pk=reset.pk, digest=reset.digest).delete()
            if not deleted:
                raise Http404
            reset.user.set_password(form.cleaned_data["password"])
            reset.user.save(update_fields=["password"])
        return render(request, "karaoke/changed.html")
    return render(request, "karaoke/form.html", {"form": form})


@require_safe
@login_required
def songs(request):
    page = Paginator(Song.objects.filter(singer=request.user), 20).get_page(request.GET.get("page"))
    return render(request, "karaoke/songs.html", {"page": page})
