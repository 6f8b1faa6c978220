from django.db.models import DecimalField, F, Sum
from rest_framework import generics, mixins, status, viewsets
from rest_framework.decorators import action, api_view
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from workshop import services
from workshop.models import Job, JobLine
from workshop.serializers import JobSerializer, JobStatusSerializer


class JobViewSet(
    mixins.ListModelMixin,
    mixins.CreateModelMixin,
    mixins.RetrieveModelMixin,
    mixins.UpdateModelMixin,
    viewsets.GenericViewSet,
):
    queryset = Job.objects.select_related("bike__owner").prefetch_related("lines__part")
    serializer_class = JobSerializer

    @action(detail=True, methods=["post"])
    def ready(self, request, pk=None):
        job = self.get_object()
        if job.status not in (Job.Status.WAITING, Job.Status.ON_BENCH):
            return Response({"detail": "It is ready already."}, status=status.HTTP_409_CONFLICT)
        services.mark_ready(job, request.user)
        return Response(self.get_serializer(job).data)


class JobStatusView(generics.RetrieveAPIView):
    """What a customer sees who follows the link on the ticket."""

    queryset = Job.objects.all()
    serializer_class = JobStatusSerializer
    permission_classes = [AllowAny]
    lookup_field = "token"


@api_view(["GET"])
def takings(request):
    collected = JobLine.objects.filter(job__status=Job.Status.COLLECTED)
    amount = F("quantity") * F("price")
    total = collected.aggregate(
        total=Sum(amount, output_field=DecimalField(max_digits=12, decimal_places=2))
    )["total"]
    return Response({"total": total or 0, "lines": collected.count()})
