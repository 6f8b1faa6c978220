from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import SetPasswordForm
from django.contrib.auth.tokens import default_token_generator
from django.core.cache import cache
from django.core.mail import send_mail
from django.http import Http404, JsonResponse
from django.shortcuts import render
from django.utils.http import urlsafe_base64_decode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from .forms import ForgottenForm
from .links import reset_link

User = get_user_model()


@never_cache
def forgotten(request):
    form = ForgottenForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        email = form.cleaned_data["email"]
        user = User.objects.filter(email__iexact=email, is_active=True).first()
        if user and cache.add(f"forgotten-{user.pk}", 1, 300):
            send_mail("A new password", f"Choose it at {reset_link(request, user)}", None, [user.email])
        return render(request, "rowing/done.html", {"text": "If we know the address, a mail is on its way."})
    return render(request, "rowing/form.html", {"form": form})


@never_cache
def reset(request, uid, token):
    try:
        user = User.objects.get(pk=int(urlsafe_base64_decode(uid)), is_active=True)
    except (ValueError, OverflowError, User.DoesNotExist):
        raise Http404 from None
    if not default_token_generator.check_token(user, token):
        raise Http404
    form = SetPasswordForm(user, request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save()
        return render(request, "rowing/done.html", {"text": "The password is changed."})
    return render(request, "rowing/form.html", {"form": form})


@login_required
@require_safe
def me(request):
    return JsonResponse({"name": request.user.get_username(), "email": request.user.email})
