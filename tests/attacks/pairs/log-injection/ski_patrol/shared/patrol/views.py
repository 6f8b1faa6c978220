from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .audit import record
from .forms import SightingForm
from .models import Sighting, Slope


class Slopes(View):
    def get(self, request):
        return JsonResponse({"slopes": list(Slope.objects.values("id", "name", "closed")[:100])})


class Sightings(LoginRequiredMixin, View):
    def get(self, request):
        page = Paginator(request.user.sightings.all(), 25).get_page(request.GET.get("page"))
        return JsonResponse({"sightings": [{"slope": s.slope_id, "text": s.text, "at": s.at} for s in page]})

    def post(self, request):
        form = SightingForm(request.POST, instance=Sighting(reporter=request.user))
        if not form.is_valid():
            record("sighting-refused", request.user, request.POST.get("text", "")[:300])
            return JsonResponse({"errors": form.errors}, status=400)
        sighting = form.save()
        record("sighting", request.user, sighting.text)
        return JsonResponse({"id": sighting.pk}, status=201)


class Close(PermissionRequiredMixin, View):
    permission_required = "patrol.change_slope"
    raise_exception = True

    def post(self, request, pk):
        slope = get_object_or_404(Slope, pk=pk)
        slope.closed = True
        slope.save(update_fields=["closed"])
        record("closed", request.user, slope.name)
        return JsonResponse({"closed": True})
