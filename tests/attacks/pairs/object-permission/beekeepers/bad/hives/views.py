from django.shortcuts import get_object_or_404
from rest_framework import status
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.viewsets import ModelViewSet

from .models import Hive
from .permissions import IsKeeper
from .serializers import HiveSerializer, TreatmentSerializer


class HiveViewSet(ModelViewSet):
    queryset = Hive.objects.select_related("keeper")
    serializer_class = HiveSerializer
    permission_classes = [IsAuthenticated, IsKeeper]

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.user)

    @action(detail=True, serializer_class=TreatmentSerializer)
    def treatments(self, request, pk=None):
        page = self.paginate_queryset(self.get_object().treatments.all())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @action(detail=True, methods=["post"], serializer_class=TreatmentSerializer)
    def treat(self, request, pk=None):
        hive = get_object_or_404(Hive, pk=pk)
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save(hive=hive)
        return Response(serializer.data, status=status.HTTP_201_CREATED)
