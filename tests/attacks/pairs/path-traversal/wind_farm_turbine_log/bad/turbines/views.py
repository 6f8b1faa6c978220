import os

from django.conf import settings
from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect, render

from .forms import InspectionForm
from .models import Turbine


@login_required
@permission_required("turbines.view_turbine", raise_exception=True)
def turbines(request):
    page = Paginator(Turbine.objects.all(), 50).get_page(request.GET.get("page"))
    return render(request, "turbines/turbines.html", {"page": page})


@login_required
@permission_required("turbines.view_turbine", raise_exception=True)
def turbine_page(request, code):
    turbine = get_object_or_404(Turbine, code=code)
    context = {"turbine": turbine, "inspections": turbine.inspections.all()[:10]}
    return render(request, "turbines/turbine.html", context)


@login_required
@permission_required("turbines.add_inspection", raise_exception=True)
def inspect(request, code):
    turbine = get_object_or_404(Turbine, code=code)
    form = InspectionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.turbine = turbine
        form.instance.inspector = request.user
        form.save()
        return redirect("turbine", turbine.code)
    return render(request, "turbines/inspect.html", {"turbine": turbine, "form": form})


@login_required
@permission_required("turbines.view_turbine", raise_exception=True)
def log_file(request, code):
    turbine = get_object_or_404(Turbine, code=code)
    name = request.GET.get("name", "latest.log")
    path = os.path.join(settings.TURBINE_LOGS, turbine.code, name)
    if not os.path.isfile(path):
        raise Http404("There is no such log.")
    return FileResponse(open(path, "rb"), as_attachment=True, content_type="text/plain")
