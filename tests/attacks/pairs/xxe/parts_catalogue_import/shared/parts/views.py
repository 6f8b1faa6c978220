import xml.sax

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .forms import CatalogueForm
from .models import Part
from .xmlfeed import read_parts


@login_required
@require_GET
def parts(request):
    page = Paginator(Part.objects.filter(workshop=request.user), 50).get_page(request.GET.get("page"))
    return JsonResponse({"parts": [{"id": part.pk, "number": part.number} for part in page]})


@login_required
@require_GET
def part(request, pk):
    found = get_object_or_404(Part, pk=pk, workshop=request.user)
    return JsonResponse({"number": found.number, "label": found.label})


@login_required
@require_POST
def load(request):
    form = CatalogueForm(request.POST, request.FILES)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        rows = read_parts(form.cleaned_data["catalogue"].read())
    except xml.sax.SAXException:
        return JsonResponse({"errors": {"catalogue": ["This is not XML."]}}, status=400)
    Part.objects.bulk_create([Part(workshop=request.user, **row) for row in rows])
    return JsonResponse({"loaded": len(rows)}, status=201)
