from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated, IsAuthenticatedOrReadOnly

from .models import Station
from .permissions import OperatorOrReadOnly
from .serializers import StationSerializer


class StationViewSet(viewsets.ModelViewSet):
    """The call book is public, as the licence office's is."""

    queryset = Station.objects.all()
    serializer_class = StationSerializer
    permission_classes = [IsAuthenticatedOrReadOnly, OperatorOrReadOnly]

    def perform_create(self, serializer):
        serializer.save(operator=self.request.user)

    @action(detail=False, permission_classes=[IsAuthenticated])
    def mine(self, request):
        page = self.paginate_queryset(request.user.stations.all())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)
