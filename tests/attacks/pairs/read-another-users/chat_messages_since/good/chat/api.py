from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response

from .models import Message, Room


class MessageSerializer(serializers.ModelSerializer):
    class Meta:
        model = Message
        fields = ["id", "text", "sent"]


class SinceSerializer(serializers.Serializer):
    after = serializers.IntegerField(min_value=0, max_value=2**31, default=0)


@api_view(["GET"])
def messages(request, slug):
    asked = SinceSerializer(data=request.query_params)
    asked.is_valid(raise_exception=True)
    room = get_object_or_404(request.user.rooms, slug=slug)
    rows = room.messages.filter(pk__gt=asked.validated_data["after"]).order_by("pk")[:50]
    return Response(MessageSerializer(rows, many=True).data)
