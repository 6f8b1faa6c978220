from django.core.paginator import Paginator
from django.http import FileResponse, Http404
from django.shortcuts import render
from django.views.decorators.http import require_GET

from .files import survey_path
from .forms import SurveyForm
from .models import Cave


@require_GET
def caves(request):
    page = Paginator(Cave.objects.all(), 30).get_page(request.GET.get("page"))
    return render(request, "caves/caves.html", {"page": page})


@require_GET
def survey(request):
    form = SurveyForm(request.GET)
    path = survey_path(form.cleaned_data["file"]) if form.is_valid() else None
    if path is None:
        raise Http404("No such survey.")
    return FileResponse(open(path, "rb"), as_attachment=True)
