from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from .export import write_crew
from .forms import TurnForm
from .models import Turn, Watch


@login_required
def watches(request):
    page = Paginator(Watch.objects.all(), 20).get_page(request.GET.get("page"))
    return render(request, "lifeboat/watches.html", {"page": page})


@login_required
def join(request, pk):
    watch = get_object_or_404(Watch, pk=pk)
    form = TurnForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        Turn.objects.update_or_create(
            watch=watch, member=request.user, defaults=form.cleaned_data
        )
        return redirect("watches")
    return render(request, "lifeboat/join.html", {"form": form, "watch": watch})


@login_required
@permission_required("lifeboat.view_turn", raise_exception=True)
def crew_list(request, pk):
    watch = get_object_or_404(Watch, pk=pk)
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="crew-{watch.pk}.csv"'
    write_crew(watch, response)
    return response
