from rest_framework import generics, permissions, serializers, status
from rest_framework.pagination import PageNumberPagination
from rest_framework.parsers import MultiPartParser
from rest_framework.response import Response
from rest_framework.views import APIView

from .importing import BadArchive, import_parts
from .models import Piece


class PieceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Piece
        fields = ["id", "title", "composer"]


class ArchiveSerializer(serializers.Serializer):
    archive = serializers.FileField()

    def validate_archive(self, value):
        if value.size > 2_000_000:
            raise serializers.ValidationError("At most 2 MB.")
        return value


class Pages(PageNumberPagination):
    page_size = 50


class PieceList(generics.ListCreateAPIView):
    queryset = Piece.objects.all()
    serializer_class = PieceSerializer
    permission_classes = [permissions.IsAuthenticated]
    pagination_class = Pages

    def perform_create(self, serializer):
        serializer.save(added_by=self.request.user)


class PieceParts(APIView):
    permission_classes = [permissions.IsAuthenticated]
    parser_classes = [MultiPartParser]

    def post(self, request, pk):
        piece = generics.get_object_or_404(Piece, pk=pk, added_by=request.user)
        form = ArchiveSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        try:
            count = import_parts(piece, form.validated_data["archive"])
        except BadArchive as error:
            return Response({"archive": [str(error)]}, status=status.HTTP_400_BAD_REQUEST)
        return Response({"parts": count}, status=status.HTTP_201_CREATED)
