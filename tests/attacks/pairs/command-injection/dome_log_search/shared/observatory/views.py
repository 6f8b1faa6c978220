from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from .forms import LogForm, RemarkForm
from .logs import matching
from .models import Night


@login_required
@require_GET
def nights(request):
    every = Night.objects.select_related("observer").order_by("-date")
    page = Paginator(every, 30).get_page(request.GET.get("page"))
    return render(request, "observatory/nights.html", {"page": page})


@login_required
@require_http_methods(["GET", "POST"])
def remark(request, pk):
    night = get_object_or_404(Night, pk=pk, observer=request.user)
    form = RemarkForm(request.POST or None, instance=night)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("nights")
    return render(request, "observatory/remark.html", {"form": form})


@login_required
@require_GET
def dome_log(request):
    form = LogForm(request.GET)
    lines = []
    if form.is_valid():
        lines = matching(form.cleaned_data["term"], form.cleaned_data["lines"] or 50)
    return render(request, "observatory/log.html", {"form": form, "lines": lines})
