from rest_framework import serializers, status
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from . import services


class ArchiveSerializer(serializers.Serializer):
    ids = serializers.ListField(child=serializers.IntegerField(min_value=1), max_length=500, allow_empty=False)


class ArchiveView(APIView):
    permission_classes = [IsAuthenticated]

    def post(self, request):
        serializer = ArchiveSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        count = services.archive_messages(request.user, serializer.validated_data["ids"])
        return Response({"archived": count}, status=status.HTTP_200_OK)
