from rest_framework import serializers
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response
from rest_framework.views import APIView

from .services import Taken, import_parts


class RowSerializer(serializers.Serializer):
    number = serializers.CharField(max_length=20)
    name = serializers.CharField(max_length=40)


class ImportSerializer(serializers.Serializer):
    parts = serializers.ListField(child=RowSerializer(), allow_empty=False, max_length=200)


class ImportParts(APIView):
    permission_classes = [IsAdminUser]

    def post(self, request):
        asked = ImportSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        try:
            count = import_parts(asked.validated_data["parts"])
        except Taken:
            return Response({"detail": "A number is taken."}, status=409)
        return Response({"imported": count}, status=201)
