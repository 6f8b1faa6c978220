from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST
from django.views.generic import DetailView, ListView

from .models import Bed


class BedList(ListView):
    queryset = Bed.objects.order_by("title", "pk")
    paginate_by = 40


class BedDetail(DetailView):
    model = Bed


@login_required
@require_POST
def watered(request, slug):
    bed = get_object_or_404(Bed, slug=slug, gardener=request.user)
    bed.watered_on = timezone.localdate()
    bed.save(update_fields=["watered_on"])
    return redirect("bed", slug=bed.slug)
