from django.http import FileResponse, Http404
from rest_framework import generics, serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .library import part_path
from .models import Piece


class PieceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Piece
        fields = ["id", "title", "composer", "part_file"]


class PieceList(generics.ListAPIView):
    queryset = Piece.objects.order_by("composer", "title", "pk")
    serializer_class = PieceSerializer


class PartSerializer(serializers.Serializer):
    file = serializers.CharField(max_length=160)


@api_view(["GET"])
def part(request):
    asked = PartSerializer(data=request.query_params)
    asked.is_valid(raise_exception=True)
    path = part_path(asked.validated_data["file"])
    if path is None:
        raise Http404
    return FileResponse(path.open("rb"), as_attachment=True, filename=path.name)


@api_view(["GET"])
def voices(request):
    return Response(["soprano", "alto", "tenor", "bass"])
