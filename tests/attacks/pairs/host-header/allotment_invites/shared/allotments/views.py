import datetime

from django import forms
from django.contrib.auth import get_user_model, password_validation
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from .mail import send_recovery
from .models import Recovery

LIFETIME = datetime.timedelta(hours=2)


class AskForm(forms.Form):
    email = forms.EmailField()


class PasswordForm(forms.Form):
    password = forms.CharField(max_length=128)

    def clean_password(self):
        password_validation.validate_password(self.cleaned_data["password"])
        return self.cleaned_data["password"]


@require_POST
def ask(request):
    """Always the same answer, whether there is such an account or not."""
    form = AskForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    user = get_user_model().objects.filter(email__iexact=form.cleaned_data["email"], is_active=True).first()
    if user is not None:
        send_recovery(request, Recovery.objects.create(user=user))
    return JsonResponse({"detail": "If there is such an account, we have written to it."})


@require_POST
def recover(request, token):
    newest = timezone.now() - LIFETIME
    recovery = get_object_or_404(Recovery, token=token, used=False, created_at__gte=newest)
    form = PasswordForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    recovery.user.set_password(form.cleaned_data["password"])
    recovery.user.save(update_fields=["password"])
    Recovery.objects.filter(user=recovery.user).update(used=True)
    return JsonResponse({"detail": "Done."})


@login_required
@require_GET
def my_plots(request):
    numbers = request.user.plots.order_by("number").values_list("number", flat=True)[:100]
    return JsonResponse({"plots": list(numbers)})
