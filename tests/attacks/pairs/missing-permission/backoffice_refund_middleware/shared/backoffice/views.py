from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from tickets.models import Ticket


@require_safe
def tickets(request):
    page = Paginator(Ticket.objects.select_related("buyer"), 50).get_page(request.GET.get("page"))
    return render(request, "backoffice/tickets.html", {"page": page})


@require_POST
@transaction.atomic
def refund(request, pk):
    ticket = get_object_or_404(Ticket.objects.select_for_update(), pk=pk, status=Ticket.Status.PAID)
    ticket.status = Ticket.Status.REFUNDED
    ticket.save(update_fields=["status"])
    messages.success(request, f"Refunded {ticket.price}.")
    return redirect("backoffice:tickets")
