from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Greenhouse
from .serializers import AlarmSerializer, GreenhouseSerializer
from .services import deliver


class GreenhouseViewSet(viewsets.ModelViewSet):
    serializer_class = GreenhouseSerializer

    def get_queryset(self):
        return Greenhouse.objects.filter(grower=self.request.user)

    def perform_create(self, serializer):
        serializer.save(grower=self.request.user)

    @action(detail=True)
    def alarms(self, request, pk=None):
        page = self.paginate_queryset(self.get_object().alarms.all())
        return self.get_paginated_response(AlarmSerializer(page, many=True).data)

    @action(detail=True, methods=["post"])
    def ring(self, request, pk=None):
        house = self.get_object()
        serializer = AlarmSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        alarm = serializer.save(greenhouse=house)
        return Response({**serializer.data, "delivered": deliver(alarm)}, status=201)
