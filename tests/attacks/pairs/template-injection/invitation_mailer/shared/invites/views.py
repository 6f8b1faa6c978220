from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from .forms import PartyForm
from .models import Guest, Party
from .wording import fill_in


@login_required
def parties(request):
    form = PartyForm(request.POST or None, instance=Party(host=request.user))
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("parties")
    rows = request.user.parties.order_by("-day")[:50]
    return render(request, "invites/parties.html", {"form": form, "parties": rows})


@login_required
@require_safe
def preview(request, party, guest):
    one = get_object_or_404(
        Guest.objects.select_related("party", "user"), pk=guest, party_id=party, party__host=request.user
    )
    return HttpResponse(fill_in(one.party, one), content_type="text/plain; charset=utf-8")


@login_required
@require_safe
def invitations(request):
    rows = request.user.invitations.select_related("party", "user").order_by("-pk")[:50]
    texts = [fill_in(row.party, row) for row in rows]
    return render(request, "invites/invitations.html", {"texts": texts})
