import http.client

from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

SERVICES = {"shop": ("shop.internal.example", 8080), "mail": ("mail.internal.example", 8025)}


class CheckSerializer(serializers.Serializer):
    host = serializers.CharField(max_length=253)
    port = serializers.IntegerField(min_value=1, max_value=65535, default=80)


class CheckView(APIView):
    permission_classes = [IsAuthenticated]

    def post(self, request):
        serializer = CheckSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        host, port = serializer.validated_data["host"], serializer.validated_data["port"]
        if host in SERVICES:
            host, port = SERVICES[host]
        connection = http.client.HTTPConnection(host, port, timeout=3)
        try:
            connection.request("GET", "/")
            answer = connection.getresponse()
            return Response({"up": True, "body": answer.read(500).decode(errors="replace")})
        except OSError:
            return Response({"up": False})
