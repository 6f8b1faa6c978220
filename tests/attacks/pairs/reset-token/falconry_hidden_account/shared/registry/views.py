from django.db import transaction
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from .forms import AskForm, NewPasswordForm
from .limits import limited
from .models import Reset, digest_of
from .services import ask_for_reset


@require_http_methods(["GET", "POST"])
@limited("ask", 10)
def ask(request):
    form = AskForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        ask_for_reset(form.cleaned_data["email"])
        return redirect("reset-asked")
    return render(request, "registry/ask.html", {"form": form})


@require_safe
def asked(request):
    return render(request, "registry/said.html", {"text": "If we know that address, a message is on its way."})


@sensitive_post_parameters("password")
@never_cache
@require_http_methods(["GET", "POST"])
@limited("new-password", 30)
def new_password(request, token):
    reset = Reset.objects.open().select_related("user").filter(digest=digest_of(token)).first()
    if reset is None:
        raise Http404("This link is no longer good")
    form = NewPasswordForm(reset, request.POST or None)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            if not Reset.objects.open().filter(pk=reset.pk).update(used_at=timezone.now()):
                raise Http404("This link is no longer good")
            form.save()
        return redirect("reset-done")
    return render(request, "registry/new_password.html", {"form": form})


@require_safe
def done(request):
    return render(request, "registry/said.html", {"text": "Your new password is set."})
