from rest_framework import generics, serializers

from .models import Scan


class ScanSerializer(serializers.ModelSerializer):
    class Meta:
        model = Scan
        fields = ["id", "barcode", "depot", "received"]


class ScanView(generics.CreateAPIView):
    serializer_class = ScanSerializer

    def perform_create(self, serializer):
        serializer.save(carrier=self.request.user.name)
