from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework import mixins, viewsets
from rest_framework.exceptions import PermissionDenied
from rest_framework.response import Response
from rest_framework.views import APIView

from people.models import Volunteer

from .models import Alert, Sample
from .serializers import AlertSerializer, SampleSerializer


class SampleViewSet(
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.CreateModelMixin,
    viewsets.GenericViewSet,
):
    queryset = Sample.objects.all()
    serializer_class = SampleSerializer

    def perform_create(self, serializer):
        volunteer = Volunteer.objects.filter(user=self.request.user).first()
        if volunteer is None:
            raise PermissionDenied("Only volunteers take samples.")
        serializer.save(volunteer=volunteer)


class CloseAlert(APIView):
    def post(self, request, pk):
        alert = get_object_or_404(Alert, pk=pk)
        if alert.closed_at is None:
            alert.closed_at = timezone.now()
            alert.save(update_fields=["closed_at"])
        return Response(AlertSerializer(alert).data)
