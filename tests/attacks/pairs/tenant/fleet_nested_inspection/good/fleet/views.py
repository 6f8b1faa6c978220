from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .mixins import CompanyMixin
from .models import Inspection


class VesselIndex(CompanyMixin, View):
    def get(self, request, company):
        vessels = self.company.vessels.order_by("name", "pk")[:200]
        return JsonResponse({"vessels": [{"id": v.pk, "name": v.name, "imo": v.imo} for v in vessels]})


class InspectionIndex(CompanyMixin, View):
    def get(self, request, company, vessel_id):
        vessel = get_object_or_404(self.company.vessels, pk=vessel_id)
        found = vessel.inspections.order_by("-held_on", "-pk")[:100]
        return JsonResponse({"inspections": [{"id": i.pk, "held_on": i.held_on} for i in found]})


class InspectionPage(CompanyMixin, View):
    def get(self, request, company, vessel_id, pk):
        inspections = Inspection.objects.select_related("vessel").filter(vessel__company=self.company)
        inspection = get_object_or_404(inspections, vessel_id=vessel_id, pk=pk)
        return JsonResponse(
            {
                "id": inspection.pk,
                "vessel": inspection.vessel.name,
                "held_on": inspection.held_on,
                "inspector": inspection.inspector,
                "deficiencies": inspection.deficiencies,
            }
        )
