from django import forms
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.http import JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from .codes import pass_code
from .models import GuestPass


class GuestPassForm(forms.ModelForm):
    class Meta:
        model = GuestPass
        fields = ["pool", "day"]


class TurnstileForm(forms.Form):
    code = forms.CharField(min_length=32, max_length=32)


@login_required
@require_POST
def order_pass(request):
    form = GuestPassForm(request.POST, instance=GuestPass(member=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    guest_pass = form.save(commit=False)
    guest_pass.code = pass_code(request.user, guest_pass.day)
    try:
        with transaction.atomic():
            guest_pass.save()
    except IntegrityError:
        return JsonResponse({"errors": {"day": ["You have a pass for that day."]}}, status=409)
    return JsonResponse({"code": guest_pass.code}, status=201)


@login_required
@require_GET
def my_passes(request):
    page = Paginator(request.user.guest_passes.select_related("pool"), 20).get_page(request.GET.get("page"))
    return JsonResponse({"passes": [{"pool": row.pool.name, "day": row.day, "used": row.used} for row in page]})


@require_POST
def turnstile(request):
    """Whoever holds the code of a pass enters, once."""
    form = TurnstileForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"open": False}, status=400)
    passes = GuestPass.objects.filter(code=form.cleaned_data["code"], day=timezone.localdate(), used=False)
    opened = passes.update(used=True) == 1
    return JsonResponse({"open": opened}, status=200 if opened else 403)
