from rest_framework import generics, serializers

from .models import Turbine
from .permissions import OperatesFarm


class TurbineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Turbine
        fields = ["id", "serial", "output_kw", "curtailed"]
        read_only_fields = ["serial", "output_kw"]


class FarmMixin:
    permission_classes = [OperatesFarm]
    serializer_class = TurbineSerializer
    queryset = Turbine.objects.select_related("farm")


class TurbineList(FarmMixin, generics.ListAPIView):
    def get_queryset(self):
        return super().get_queryset().filter(farm_id=self.kwargs["farm_pk"])


class TurbineDetail(FarmMixin, generics.RetrieveUpdateAPIView):
    http_method_names = ["get", "patch", "options"]
