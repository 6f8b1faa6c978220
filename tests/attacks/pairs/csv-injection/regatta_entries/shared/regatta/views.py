from django.contrib.admin.views.decorators import staff_member_required
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from .export import write_crews
from .forms import CrewForm
from .models import Crew


@require_safe
def start_list(request):
    page = Paginator(Crew.objects.all(), 40).get_page(request.GET.get("page"))
    return render(request, "regatta/start_list.html", {"page": page})


@login_required
def enter(request):
    form = CrewForm(request.POST or None, instance=Crew(captain=request.user))
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("start-list")
    return render(request, "regatta/enter.html", {"form": form})


@login_required
@require_POST
def scratch(request, sail):
    get_object_or_404(request.user.crews, sail=sail).delete()
    return redirect("start-list")


@staff_member_required
@require_safe
def export(request):
    answer = HttpResponse(content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="crews.csv"'
    write_crews(answer, Crew.objects.select_related("captain"))
    return answer
