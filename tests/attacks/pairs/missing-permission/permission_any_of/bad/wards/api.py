from rest_framework import generics, serializers
from rest_framework.permissions import IsAuthenticated

from .models import Bed
from .permissions import IsNurse


class BedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bed
        fields = ["id", "number", "patient_name"]


class BedList(generics.ListAPIView):
    queryset = Bed.objects.order_by("number")
    serializer_class = BedSerializer
    permission_classes = [IsAuthenticated | IsNurse]
