from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.core.mail import send_mail
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from .forms import ForgotForm, ResetForm
from .limits import too_many
from .models import Notice, ResetRequest
from .tokens import find_request, make_token


@require_safe
@login_required
@never_cache
def notices(request):
    found = Notice.objects.filter(parent=request.user)
    page = Paginator(found, 30).get_page(request.GET.get("page"))
    return render(request, "parents/notices.html", {"page": page})


@require_http_methods(["GET", "HEAD", "POST"])
def forgot(request):
    form = ForgotForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        email = form.cleaned_data["email"]
        if not too_many(request, email):
            user = get_user_model().objects.filter(email__iexact=email, is_active=True).first()
            if user is not None:
                link = settings.SITE_URL + reverse("reset", args=[make_token(user)])
                send_mail("Your new password", f"Choose it here: {link}", None, [user.email])
        return render(request, "parents/sent.html")
    return render(request, "parents/form.html", {"form": form})


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def reset(request, token):
    found = find_request(token)
    if found is None:
        raise Http404
    form = ResetForm(request.POST or None, user=found.user)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            if not ResetRequest.objects.filter(pk=found.pk, used=False).update(used=True):
                raise Http404
            ResetRequest.objects.filter(user=found.user).update(used=True)
            found.user.set_password(form.cleaned_data["password"])
            found.user.save(update_fields=["password"])
        return redirect("login")
    return render(request, "parents/form.html", {"form": form})
