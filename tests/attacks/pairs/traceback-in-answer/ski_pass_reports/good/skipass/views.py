import logging

from django.http import JsonResponse
from django.views import View

from .models import Lift
from .reports import busiest, usage

log = logging.getLogger(__name__)


class ReportView(View):
    """Answers every report as JSON, failed ones too."""

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except Lift.DoesNotExist:
            return JsonResponse({"error": "There is no such lift."}, status=404)
        except Exception:
            log.exception("A report failed")
            return JsonResponse({"error": "The report failed."}, status=500)


class Usage(ReportView):
    def get(self, request, pk):
        return JsonResponse(usage(pk))


class Busiest(ReportView):
    def get(self, request):
        return JsonResponse({"lifts": busiest()})


class Lifts(View):
    def get(self, request):
        return JsonResponse({"lifts": list(Lift.objects.values("id", "name")[:100])})
