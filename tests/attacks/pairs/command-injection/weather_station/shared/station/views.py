from django.conf import settings
from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .shell import lines


class SearchSerializer(serializers.Serializer):
    term = serializers.CharField(max_length=80)
    last = serializers.IntegerField(min_value=1, max_value=200, default=20)


class LogSearchView(APIView):
    """The newest lines of the station's log that hold a term; the log has no personal data."""

    permission_classes = [IsAuthenticated]

    def get(self, request):
        search = SearchSerializer(data=request.query_params)
        search.is_valid(raise_exception=True)
        found = lines(
            "grep -F -e {term} -- {path} | tail -n {last}",
            path=settings.STATION_LOG,
            **search.validated_data,
        )
        return Response({"lines": found})
