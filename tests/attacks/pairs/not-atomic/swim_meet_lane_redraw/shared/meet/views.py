from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from rest_framework import serializers
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Heat
from .services import redraw


class LineSerializer(serializers.Serializer):
    number = serializers.IntegerField(min_value=1, max_value=8)
    swimmer = serializers.CharField(max_length=80)


class DrawSerializer(serializers.Serializer):
    lines = LineSerializer(many=True, allow_empty=False, max_length=8)


class Draw(APIView):
    permission_classes = [IsAdminUser]

    def put(self, request, pk):
        heat = get_object_or_404(Heat, pk=pk)
        given = DrawSerializer(data=request.data)
        given.is_valid(raise_exception=True)
        try:
            redraw(heat, given.validated_data["lines"])
        except ValidationError as error:
            raise serializers.ValidationError({"lines": error.messages}) from error
        return Response({"lanes": heat.lanes.count()})
