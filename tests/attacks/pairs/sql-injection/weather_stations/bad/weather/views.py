from django.db import connection
from rest_framework import generics, serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Reading, Station

SUMMARY = """
    SELECT s.name, s.altitude, MAX(r.celsius) AS warmest FROM weather_station s
    LEFT JOIN weather_reading r ON r.station_id = s.id GROUP BY s.id
"""


class StationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Station
        fields = ["id", "name", "altitude"]


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["taken", "celsius"]


class StationList(generics.ListAPIView):
    queryset = Station.objects.order_by("name")
    serializer_class = StationSerializer


class StationReadings(generics.ListAPIView):
    serializer_class = ReadingSerializer

    def get_queryset(self):
        return Reading.objects.filter(station_id=self.kwargs["pk"])[:500]


class Summary(APIView):
    def get(self, request):
        column = request.query_params.get("sort", "name")
        direction = "DESC" if request.query_params.get("desc") == "1" else "ASC"
        with connection.cursor() as cursor:
            cursor.execute(SUMMARY + f" ORDER BY {column} {direction} LIMIT 100")
            rows = cursor.fetchall()
        return Response([{"name": n, "altitude": a, "warmest": w} for n, a, w in rows])
