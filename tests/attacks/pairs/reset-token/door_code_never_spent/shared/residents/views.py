from django.contrib.auth.models import User
from django.core.cache import cache
from django.core.mail import send_mail
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .forms import ConfirmForm, ForgotForm
from .models import ResetCode


def is_too_often(request):
    key = f"reset:{request.META['REMOTE_ADDR']}"
    cache.add(key, 0, 3600)
    return cache.incr(key) > 10


@require_POST
def forgot(request):
    if is_too_often(request):
        return JsonResponse({"error": "Later, please."}, status=429)
    form = ForgotForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    user = User.objects.filter(email__iexact=form.cleaned_data["email"], is_active=True).first()
    if user:
        row = ResetCode.objects.issue(user)
        send_mail("Reset", f"Your code: {row.code}", None, [user.email], fail_silently=True)
    return JsonResponse({"sent": True}, status=202)


@require_POST
def confirm(request):
    if is_too_often(request):
        return JsonResponse({"error": "Later, please."}, status=429)
    form = ConfirmForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    user = ResetCode.objects.redeem(form.cleaned_data["code"])
    if user is None:
        return JsonResponse({"errors": {"code": ["Unknown code."]}}, status=400)
    user.set_password(form.cleaned_data["password"])
    user.save(update_fields=["password"])
    return JsonResponse({"changed": True})
