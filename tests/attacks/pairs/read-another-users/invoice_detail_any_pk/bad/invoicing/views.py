from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from .models import Invoice


@login_required
@require_safe
def invoice_list(request):
    paginator = Paginator(request.user.invoices.prefetch_related("lines"), 20)
    page = paginator.get_page(request.GET.get("page"))
    return render(request, "invoicing/list.html", {"page": page})


@login_required
@require_safe
def invoice_detail(request, pk):
    invoice = get_object_or_404(Invoice.objects.prefetch_related("lines"), pk=pk)
    return render(request, "invoicing/detail.html", {"invoice": invoice})
