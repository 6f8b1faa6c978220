from django.shortcuts import get_object_or_404
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .rendering import render_reminder


class TextSerializer(serializers.Serializer):
    text = serializers.CharField(max_length=500)

    def validate_text(self, text):
        if "http" in text:
            raise serializers.ValidationError("Reminders have no links.")
        return text


class PreviewView(APIView):
    """What the member of the training will read."""

    def post(self, request, pk):
        training = get_object_or_404(request.user.trainings.select_related("member"), pk=pk)
        serializer = TextSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response({"text": render_reminder(serializer.validated_data["text"], training)})
