from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render

from .models import Hearing


@login_required
def hearings(request):
    mine = Hearing.objects.filter(clerks=request.user)
    page = Paginator(mine, 30).get_page(request.GET.get("page"))
    return render(request, "hearings/hearings.html", {"page": page})


@login_required
def hearing(request, pk):
    found = get_object_or_404(Hearing, pk=pk, clerks=request.user)
    return render(request, "hearings/hearing.html", {"hearing": found})
