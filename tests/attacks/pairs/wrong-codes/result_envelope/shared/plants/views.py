from django.http import JsonResponse

from kit.api import EnvelopeView, Problem

from .models import Plant


class PlantsView(EnvelopeView):
    def get(self, request):
        return JsonResponse({"success": True, "plants": list(request.user.plants.order_by("pk").values("id", "name")[:50])})

    def post(self, request):
        plant = Plant(gardener=request.user, name=self.body().get("name"))
        self.save(plant)
        return JsonResponse({"success": True, "id": plant.pk}, status=201)


class PlantView(EnvelopeView):
    def get(self, request, pk):
        plant = request.user.plants.filter(pk=pk).first()
        if plant is None:
            raise Problem("There is no such plant.", 404)
        return JsonResponse({"success": True, "id": plant.pk, "name": plant.name})
