from django.shortcuts import render
from django.views.decorators.http import require_safe

from .forms import SearchForm
from .queries import species_counts


@require_safe
def search(request):
    form = SearchForm(request.GET)
    rows = species_counts(**form.cleaned_data) if form.is_valid() else []
    return render(
        request,
        "herbarium/search.html",
        {"form": form, "rows": rows},
        status=200 if form.is_valid() else 400,
    )
