from rest_framework import viewsets
from rest_framework.decorators import action

from .models import Diary
from .serializers import DiarySerializer, NightSerializer


class DiaryViewSet(viewsets.ModelViewSet):
    serializer_class = DiarySerializer
    lookup_value_regex = r"\d+"

    def get_queryset(self):
        return Diary.objects.filter(patient=self.request.user).order_by("-started_on", "pk")

    def perform_create(self, serializer):
        serializer.save(patient=self.request.user)

    @action(detail=True, methods=["get"])
    def nights(self, request, pk=None):
        nights = self.get_object().nights.all()
        page = self.paginate_queryset(nights)
        return self.get_paginated_response(NightSerializer(page, many=True).data)
