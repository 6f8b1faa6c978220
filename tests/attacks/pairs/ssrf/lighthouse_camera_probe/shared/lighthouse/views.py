from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .cameras import NotReachable, probe
from .models import Lighthouse


class LighthouseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lighthouse
        fields = ["id", "name", "camera"]


class Pages(PageNumberPagination):
    page_size = 40


class LighthouseViewSet(viewsets.ModelViewSet):
    serializer_class = LighthouseSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return self.request.user.lighthouses.all()

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.user)

    @action(detail=True, methods=["post"])
    def probe(self, request, pk=None):
        try:
            return Response({"status": probe(self.get_object().camera)})
        except NotReachable:
            return Response({"status": None}, status=502)
