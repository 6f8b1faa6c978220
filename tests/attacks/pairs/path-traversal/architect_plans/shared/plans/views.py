from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.forms import modelform_factory
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from .models import Remark
from .storage import plan_path

RemarkForm = modelform_factory(Remark, fields=["text"])


@require_safe
@login_required
def building_list(request):
    page = Paginator(request.user.buildings.all(), 20).get_page(request.GET.get("page"))
    return render(request, "plans/buildings.html", {"page": page})


@require_safe
@login_required
def remarks(request, pk):
    building = get_object_or_404(request.user.buildings.all(), pk=pk)
    page = Paginator(building.remarks.select_related("author"), 20).get_page(request.GET.get("page"))
    return render(request, "plans/remarks.html", {"building": building, "page": page, "form": RemarkForm()})


@require_POST
@login_required
def add_remark(request, pk):
    building = get_object_or_404(request.user.buildings.all(), pk=pk)
    form = RemarkForm(request.POST, instance=Remark(building=building, author=request.user))
    if form.is_valid():
        form.save()
        return redirect("remarks", pk=pk)
    return render(request, "plans/remark_form.html", {"building": building, "form": form}, status=400)


@require_safe
@login_required
def download(request, pk):
    building = get_object_or_404(request.user.buildings.all(), pk=pk)
    path = plan_path(building, request.GET.get("name", ""))
    if path is None:
        raise Http404
    return FileResponse(path.open("rb"), as_attachment=True, filename=path.name)
