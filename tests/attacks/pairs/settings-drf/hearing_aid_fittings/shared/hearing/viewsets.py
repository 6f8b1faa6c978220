from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Client, Fitting
from .serializers import ClientSerializer, FittingSerializer


class ClientViewSet(viewsets.ModelViewSet):
    queryset = Client.objects.all()
    serializer_class = ClientSerializer

    @action(detail=True)
    def fittings(self, request, pk=None):
        page = self.paginate_queryset(self.get_object().fittings.all())
        serializer = FittingSerializer(page, many=True, context=self.get_serializer_context())
        return self.get_paginated_response(serializer.data)


class FittingViewSet(viewsets.ModelViewSet):
    queryset = Fitting.objects.select_related("client")
    serializer_class = FittingSerializer

    @action(detail=False)
    def devices(self, request):
        names = Fitting.objects.order_by("device").values_list("device", flat=True).distinct()
        return Response({"devices": list(names[:100])})
