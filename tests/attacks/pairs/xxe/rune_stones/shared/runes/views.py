from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render

from .forms import ImportForm
from .models import Stone
from .reader import read_stones


@login_required
def stones(request):
    own = Stone.objects.filter(surveyor=request.user)
    page = Paginator(own, 30).get_page(request.GET.get("page"))
    return render(request, "runes/stones.html", {"page": page})


@login_required
def stone(request, pk):
    own = get_object_or_404(Stone, pk=pk, surveyor=request.user)
    return render(request, "runes/stone.html", {"stone": own})


@login_required
def stones_import(request):
    form = ImportForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            with transaction.atomic():
                for mark, inscription in read_stones(form.cleaned_data["stones"])[:500]:
                    found = Stone(surveyor=request.user, mark=mark, inscription=inscription)
                    found.full_clean()
                    found.save()
        except (ValidationError, ValueError):
            form.add_error("stones", "The file cannot be read.")
        else:
            return redirect("stones")
    return render(request, "runes/import.html", {"form": form})
