from rest_framework import generics, serializers
from rest_framework.permissions import AllowAny
from rest_framework.renderers import JSONRenderer
from rest_framework.throttling import ScopedRateThrottle

from .models import Exhibitor
from .renderers import CSVRenderer


class ExhibitorSerializer(serializers.ModelSerializer):
    class Meta:
        model = Exhibitor
        fields = ["id", "firm", "email", "metres", "wishes"]


class ApplyView(generics.CreateAPIView):
    serializer_class = ExhibitorSerializer
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "apply"


class ExhibitorExport(generics.ListAPIView):
    queryset = Exhibitor.objects.all()
    serializer_class = ExhibitorSerializer
    renderer_classes = [JSONRenderer, CSVRenderer]
