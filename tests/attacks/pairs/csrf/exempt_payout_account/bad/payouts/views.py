from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from .forms import PayoutAccountForm
from .models import PayoutAccount


@never_cache
@login_required
@require_safe
def settings_page(request):
    account = PayoutAccount.objects.filter(user=request.user).first()
    return render(request, "payouts/settings.html", {"account": account, "form": PayoutAccountForm()})


@csrf_exempt
@login_required
@require_POST
def save_account(request):
    account = PayoutAccount.objects.filter(user=request.user).first()
    form = PayoutAccountForm(request.POST, instance=account or PayoutAccount(user=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    account = form.save()
    return JsonResponse({"holder": account.holder, "iban": account.masked})
