from rest_framework import permissions, serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Plant


class PlantSerializer(serializers.ModelSerializer):
    class Meta:
        model = Plant
        fields = ["id", "species"]


class Plants(APIView):
    permission_classes = [permissions.IsAuthenticated]

    def get(self, request):
        plants = request.user.plants.order_by("pk")[:100]
        return Response({"plants": PlantSerializer(plants, many=True).data})

    def post(self, request):
        serializer = PlantSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save(gardener=request.user)
        return Response(serializer.data, status=201)
