from django.utils import timezone
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Ride
from .permissions import DriverChanges
from .serializers import RideSerializer


class RideViewSet(viewsets.ModelViewSet):
    queryset = Ride.objects.select_related("driver")
    serializer_class = RideSerializer
    permission_classes = [IsAuthenticated, DriverChanges]
    lookup_value_regex = "[0-9]+"

    def perform_create(self, serializer):
        serializer.save(driver=self.request.user)

    @action(detail=False)
    def mine(self, request):
        rides = self.get_queryset().filter(driver=request.user)
        page = self.paginate_queryset(rides)
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @action(detail=False)
    def next(self, request):
        ride = self.get_queryset().filter(departs_at__gte=timezone.now()).first()
        return Response({"ride": self.get_serializer(ride).data if ride else None})
