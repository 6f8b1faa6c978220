from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Hive
from .serializers import HiveSerializer, WeighingSerializer
from .statistics import weights_per_hive


class HiveList(generics.ListCreateAPIView):
    serializer_class = HiveSerializer

    def get_queryset(self):
        return self.request.user.hives.all()

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.user)


class WeighingList(generics.ListCreateAPIView):
    serializer_class = WeighingSerializer

    def get_hive(self):
        return generics.get_object_or_404(Hive, pk=self.kwargs["pk"], keeper=self.request.user)

    def get_queryset(self):
        return self.get_hive().weighings.all()

    def perform_create(self, serializer):
        serializer.save(hive=self.get_hive())


class Statistic(APIView):
    def get(self, request):
        aggregate = request.query_params.get("aggregate", "avg").lower()
        if len(aggregate) < 3:
            raise ValidationError({"aggregate": "Please name an aggregate."})
        return Response(weights_per_hive(request.user, aggregate))
