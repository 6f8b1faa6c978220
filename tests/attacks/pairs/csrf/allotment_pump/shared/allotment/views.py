from rest_framework import status, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Plot
from .serializers import PlotSerializer, WateringSerializer


class PlotViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = PlotSerializer
    lookup_field = "number"
    lookup_value_converter = "int"

    def get_queryset(self):
        return Plot.objects.filter(tenant=self.request.user)

    @action(detail=True, methods=["get", "post"])
    def waterings(self, request, number=None):
        plot = self.get_object()
        if request.method == "POST":
            serializer = WateringSerializer(data=request.data)
            serializer.is_valid(raise_exception=True)
            serializer.save(plot=plot)
            return Response(serializer.data, status=status.HTTP_201_CREATED)
        return Response(WateringSerializer(plot.waterings.order_by("-at")[:50], many=True).data)

    @action(detail=True, methods=["post"])
    def give_up(self, request, number=None):
        plot = self.get_object()
        plot.tenant = None
        plot.save(update_fields=["tenant"])
        return Response(status=status.HTTP_204_NO_CONTENT)
