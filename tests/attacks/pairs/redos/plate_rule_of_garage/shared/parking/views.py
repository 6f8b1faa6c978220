from rest_framework import generics, serializers

from .models import Permit


class PermitSerializer(serializers.ModelSerializer):
    class Meta:
        model = Permit
        fields = ["id", "zone", "plate", "day"]


class PermitCreate(generics.CreateAPIView):
    serializer_class = PermitSerializer

    def perform_create(self, serializer):
        serializer.save(holder=self.request.user)
