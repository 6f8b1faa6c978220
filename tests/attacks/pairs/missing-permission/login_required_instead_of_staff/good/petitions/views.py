from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from .models import Petition, Signature

MAX_TOWN = 60


@require_safe
def petition_page(request, pk):
    petition = get_object_or_404(Petition, pk=pk)
    return render(request, "petitions/page.html", {"petition": petition, "count": petition.signatures.count()})


@login_required
@require_POST
def sign(request, pk):
    petition = get_object_or_404(Petition, pk=pk, is_open=True)
    town = request.POST.get("town", "").strip()
    if town and len(town) <= MAX_TOWN:
        Signature.objects.get_or_create(petition=petition, user=request.user, defaults={"town": town})
    return redirect("petition", pk=pk)


@login_required
@permission_required("petitions.moderate_petition", raise_exception=True)
@require_POST
def close(request, pk):
    Petition.objects.filter(pk=pk).update(is_open=False)
    return redirect("petition", pk=pk)


@login_required
@permission_required("petitions.moderate_petition", raise_exception=True)
@require_safe
def signers(request, pk):
    """For the hand-over to the council: who has signed."""
    petition = get_object_or_404(Petition, pk=pk)
    page = Paginator(petition.signatures.select_related("user"), 100).get_page(request.GET.get("page"))
    rows = [{"name": s.user.get_full_name(), "email": s.user.email, "town": s.town} for s in page]
    return JsonResponse({"signers": rows, "pages": page.paginator.num_pages})
