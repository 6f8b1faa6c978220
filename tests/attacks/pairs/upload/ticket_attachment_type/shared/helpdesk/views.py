from django.contrib.auth.decorators import login_required
from django.http import FileResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET, require_POST

from .forms import AttachmentForm
from .models import Attachment, Ticket


def visible_tickets(user):
    if user.is_staff:
        return Ticket.objects.all()
    return Ticket.objects.filter(reporter=user)


@login_required
@require_GET
def ticket_detail(request, pk):
    ticket = get_object_or_404(visible_tickets(request.user), pk=pk)
    return render(request, "helpdesk/ticket.html", {"ticket": ticket, "form": AttachmentForm()})


@login_required
@require_POST
def attach(request, pk):
    ticket = get_object_or_404(visible_tickets(request.user), pk=pk)
    if ticket.attachments.count() >= 20:
        return JsonResponse({"errors": {"file": ["Too many files."]}}, status=400)
    form = AttachmentForm(request.POST, request.FILES, instance=Attachment(ticket=ticket))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)


@login_required
@require_GET
def attachment(request, pk):
    found = get_object_or_404(
        Attachment.objects.filter(ticket__in=visible_tickets(request.user)), pk=pk
    )
    return FileResponse(found.file.open("rb"), content_type=found.content_type)
