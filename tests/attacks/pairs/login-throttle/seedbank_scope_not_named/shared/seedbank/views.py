from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from django.db.models import Sum

from .serializers import AccessionSerializer


class AccessionViewSet(viewsets.ModelViewSet):
    serializer_class = AccessionSerializer

    def get_queryset(self):
        return self.request.user.accessions.all()

    def perform_create(self, serializer):
        serializer.save(depositor=self.request.user)

    @action(detail=False, methods=["get"])
    def total(self, request):
        return Response(self.get_queryset().aggregate(seeds=Sum("seeds", default=0)))
