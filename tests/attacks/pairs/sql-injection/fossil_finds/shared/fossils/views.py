from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Find
from .services import search_finds


class FindSerializer(serializers.ModelSerializer):
    class Meta:
        model = Find
        fields = ["id", "taxon", "stratum", "spot"]


class Pages(PageNumberPagination):
    page_size = 25


class FindViewSet(viewsets.ModelViewSet):
    serializer_class = FindSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return self.request.user.finds.order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(finder=self.request.user)

    @action(detail=False)
    def search(self, request):
        text = request.query_params.get("q", "").strip()
        return Response(search_finds(request.user, text))
