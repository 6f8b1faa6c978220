from rest_framework import permissions, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Stall
from .serializers import StallSerializer


class StallViewSet(viewsets.ModelViewSet):
    """Everybody may look at the street plan; signed-in keepers run their own stalls."""

    serializer_class = StallSerializer
    permission_classes = [permissions.IsAuthenticatedOrReadOnly]

    def get_queryset(self):
        if self.action == "mine":
            return Stall.objects.filter(keeper=self.request.user)
        return Stall.objects.all()

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.user)

    @action(detail=False, permission_classes=[permissions.IsAuthenticated])
    def mine(self, request):
        page = self.paginate_queryset(self.get_queryset())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @action(detail=False, permission_classes=[permissions.AllowAny])
    def count(self, request):
        return Response({"stalls": Stall.objects.count()})
