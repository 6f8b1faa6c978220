from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from .forms import DownloadForm, FaultForm
from .models import Machine


@require_safe
@login_required
def machine_list(request):
    page = Paginator(Machine.objects.all(), 30).get_page(request.GET.get("page"))
    return render(request, "manuals/list.html", {"page": page})


@require_safe
@login_required
def machine(request, pk):
    machine = get_object_or_404(Machine, pk=pk)
    return render(request, "manuals/machine.html", {"machine": machine})


@require_safe
@login_required
def download(request):
    form = DownloadForm(request.GET)
    if not form.is_valid():
        raise Http404("There is no such manual.")
    path = settings.MANUALS_ROOT / form.cleaned_data["file"]
    if not path.is_file():
        raise Http404("There is no such manual.")
    return FileResponse(path.open("rb"), as_attachment=True)


@login_required
def report_fault(request, pk):
    machine = get_object_or_404(Machine, pk=pk)
    form = FaultForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.machine = machine
        form.instance.reporter = request.user
        form.save()
        return redirect("machine", pk=machine.pk)
    return render(request, "manuals/form.html", {"form": form})
