from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .models import Find
from .tracks import read_track


def as_json(find):
    return {"id": find.pk, "code": find.code, "lat": find.lat, "lon": find.lon}


class FindList(LoginRequiredMixin, View):
    def get(self, request):
        own = Find.objects.filter(finder=request.user)
        page = Paginator(own, 50).get_page(request.GET.get("page"))
        return JsonResponse({"count": page.paginator.count, "finds": [as_json(f) for f in page]})


class FindDetail(LoginRequiredMixin, View):
    def get(self, request, pk):
        return JsonResponse(as_json(get_object_or_404(Find, pk=pk, finder=request.user)))

    def delete(self, request, pk):
        get_object_or_404(Find, pk=pk, finder=request.user).delete()
        return JsonResponse({}, status=204)


class FindImport(LoginRequiredMixin, View):
    def post(self, request):
        if "track" not in request.FILES:
            return JsonResponse({"error": "Send a track."}, status=400)
        try:
            finds = read_track(request.FILES["track"], request.user)
        except Exception:
            return JsonResponse({"error": "The track cannot be read."}, status=400)
        Find.objects.bulk_create(finds)
        return JsonResponse({"imported": len(finds)}, status=201)
