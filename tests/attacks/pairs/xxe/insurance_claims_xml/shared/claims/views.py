from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from .forms import ClaimForm, UploadForm
from .models import Claim, Clinic
from .reader import BadFile, read_claim


@require_safe
@login_required
def claim_list(request):
    claims = Claim.objects.filter(clinic__user=request.user)
    page = Paginator(claims, 30).get_page(request.GET.get("page"))
    return render(request, "claims/list.html", {"page": page})


@require_safe
@login_required
def claim(request, pk):
    claim = get_object_or_404(Claim, pk=pk, clinic__user=request.user)
    return render(request, "claims/claim.html", {"claim": claim})


@login_required
def upload(request):
    clinic = get_object_or_404(Clinic, user=request.user)
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            data = read_claim(form.cleaned_data["file"].read())
        except BadFile:
            form.add_error("file", "This is not a claim.")
        else:
            claim = ClaimForm(data)
            if claim.is_valid():
                claim.instance.clinic = clinic
                claim.save()
                return redirect("claim", pk=claim.instance.pk)
            form.add_error("file", "A field of the claim is missing or wrong.")
    return render(request, "claims/form.html", {"form": form})
