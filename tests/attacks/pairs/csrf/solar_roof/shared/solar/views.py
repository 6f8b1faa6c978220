from django.shortcuts import get_object_or_404
from rest_framework import serializers, status
from rest_framework.generics import ListAPIView
from rest_framework.parsers import FormParser, JSONParser
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Inverter


class InverterSerializer(serializers.ModelSerializer):
    class Meta:
        model = Inverter
        fields = ["serial", "export_limit_watts", "running"]


class LimitSerializer(serializers.Serializer):
    watts = serializers.IntegerField(min_value=0, max_value=10000)


class InverterList(ListAPIView):
    serializer_class = InverterSerializer

    def get_queryset(self):
        return Inverter.objects.filter(household=self.request.user)


class LimitView(APIView):
    parser_classes = [JSONParser, FormParser]

    def post(self, request, serial):
        inverter = get_object_or_404(request.user.inverters, serial=serial)
        body = LimitSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        inverter.export_limit_watts = body.validated_data["watts"]
        inverter.save(update_fields=["export_limit_watts"])
        return Response(InverterSerializer(inverter).data)


class StopView(APIView):
    parser_classes = [JSONParser, FormParser]

    def post(self, request, serial):
        inverter = get_object_or_404(request.user.inverters, serial=serial)
        inverter.running = False
        inverter.save(update_fields=["running"])
        return Response(status=status.HTTP_204_NO_CONTENT)
