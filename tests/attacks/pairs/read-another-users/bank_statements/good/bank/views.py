from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from .models import Account, Statement


@require_safe
@login_required
@never_cache
def accounts(request):
    found = Account.objects.filter(owner=request.user)
    page = Paginator(found, 30).get_page(request.GET.get("page"))
    return render(request, "bank/accounts.html", {"page": page})


@require_safe
@login_required
@never_cache
def account(request, pk):
    account = get_object_or_404(Account, pk=pk, owner=request.user)
    page = Paginator(account.statements.all(), 24).get_page(request.GET.get("page"))
    return render(request, "bank/account.html", {"account": account, "page": page})


@require_safe
@login_required
@never_cache
def statement(request, pk):
    statement = get_object_or_404(
        Statement.objects.select_related("account"), pk=pk, account__owner=request.user
    )
    return render(request, "bank/statement.html", {"statement": statement})
