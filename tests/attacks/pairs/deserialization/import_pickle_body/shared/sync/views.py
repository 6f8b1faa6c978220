from rest_framework import permissions, serializers, status, views
from rest_framework.response import Response

from .models import Note
from .parsers import SnapshotParser


class NoteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Note
        fields = ["text"]


class ImportView(views.APIView):
    parser_classes = [SnapshotParser]
    permission_classes = [permissions.IsAuthenticated]

    def post(self, request):
        serializer = NoteSerializer(data=request.data, many=True)
        serializer.is_valid(raise_exception=True)
        serializer.save(owner=request.user)
        return Response({"imported": len(serializer.data)}, status=status.HTTP_201_CREATED)
