from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .fetching import Refused, cover_of


class CoverSerializer(serializers.Serializer):
    cover = serializers.URLField(max_length=300)


class ImportCover(APIView):
    def post(self, request):
        asked = CoverSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        try:
            cover = cover_of(asked.validated_data["cover"])
        except Refused:
            return Response({"cover": ["Not to be had."]}, status=400)
        return Response({"bytes": len(cover), "start": cover[:40].decode("latin-1")})
