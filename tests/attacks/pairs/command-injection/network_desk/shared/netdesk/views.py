from rest_framework import generics, serializers
from rest_framework.permissions import IsAdminUser, IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Device
from .probe import load, probe


class DeviceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Device
        fields = ["id", "host", "room"]


class Devices(generics.ListCreateAPIView):
    queryset = Device.objects.order_by("host")
    serializer_class = DeviceSerializer
    permission_classes = [IsAdminUser]


class Lookup(APIView):
    permission_classes = [IsAuthenticated]

    def get(self, request):
        host = request.query_params.get("host", "")[:120]
        return Response({"host": host, "found": probe(host).splitlines()})


class Load(APIView):
    permission_classes = [IsAdminUser]

    def get(self, request):
        return Response({"load": load()})
